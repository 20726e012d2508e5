-- What a page needs to show the photo well; and by the address, who shows a picture.
ALTER TABLE article
  ADD COLUMN photo_widths VARCHAR(100) CHARACTER SET ascii,
  ADD COLUMN photo_licence VARCHAR(20) CHARACTER SET ascii,
  ADD COLUMN photo_terms JSON,
  ADD COLUMN photo_focal_x INT,
  ADD COLUMN photo_focal_y INT,
  ADD INDEX by_photo (photo_address);
