-- Who tried to sign in lately, so that guessing can be made slow on all nodes alike. The account is the SHA-256 of what was
-- typed as the e-mail address, whether there is such an editor or not.
CREATE TABLE sign_in_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT,
  account CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii NOT NULL,
  at DATETIME(6) NOT NULL,
  succeeded BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  KEY (account, id),
  KEY (address, id),
  KEY (account, address, succeeded, at),
  KEY (at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
