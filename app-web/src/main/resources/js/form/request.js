// Forms as browsers send them, by script.

/** The fields of a form, without its token. */
export function fields(form) {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete("csrf");
  return fields;
}

/** Sends a form with some more fields. Throws when the server is out of reach. */
export async function send(form, more) {
  const answer = await post(form, more);
  if (answer.status !== 403 || !(await renewToken())) return answer;
  return post(form, more);
}

function post(form, more) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(more)) body.set(name, value);
  return fetch(form.action, { method: "POST", headers: { "X-Requested-With": "parley" }, body });
}

/** Somebody has signed in again in another window: the forms of this one need its token. False when nobody has. */
export async function renewToken() {
  const answer = await ask(location.pathname);
  const token = answer.ok && (await page(answer)).querySelector("input[name=csrf]")?.value;
  if (!token) return false;
  for (const field of document.querySelectorAll("input[name=csrf]")) field.value = token;
  return true;
}

export function ask(address) {
  return fetch(address, { headers: { "X-Requested-With": "parley" } });
}

export async function page(answer) {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
