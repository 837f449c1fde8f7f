problem-pdf-reader-absent = This is a PDF, and the part that reads PDF is not installed. Install it with: pip install 'forbear[ocr]', or copy the text out of it and paste that.
problem-picture-reader-absent = This is a picture, and the part that reads pictures is not installed. Install it with: pip install 'forbear[ocr]', or type what it says.
problem-pdf-locked = This PDF is locked with a password. Open it in your PDF reader, save a copy without the password, and use that copy. Keep the original.
problem-pdf-unreadable = This PDF is damaged and could not be read. Ask for it again, or photograph the paper. Keep the original.
problem-pdf-page-unreadable = This page could not be read. Look at it yourself, or photograph it and add the picture.
problem-pdf-too-long = This PDF has { $pages } pages; only the first { $most } were read. Split it if the rest matters.
problem-pdf-without-text = No words were found in this PDF. Look at it yourself, or type what it says.
