-- Asks for the paths of a file in turn, each thread beginning elsewhere, and tells the figures on one line.

local started = 0

function setup(thread)
   thread:set("number", started)
   started = started + 1
end

function init(args)
   local requests = {}
   for path in io.lines(args[1]) do
      requests[#requests + 1] = wrk.format("GET", path)
   end
   if #requests > 1 then
      local next = math.floor(number * #requests / tonumber(args[2]))
      request = function()
         next = next % #requests + 1
         return requests[next]
      end
   end
end

function done(summary, latency, requests)
   local e = summary.errors
   io.write(string.format("parley requests=%d micros=%d errors=%d p50=%d p99=%d\n",
      summary.requests - e.status, summary.duration, e.connect + e.read + e.write + e.status + e.timeout,
      latency:percentile(50), latency:percentile(99)))
end
