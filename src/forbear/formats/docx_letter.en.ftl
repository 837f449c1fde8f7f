problem-docx-letter-unreadable = This DOCX file is damaged or locked. Open it in a word processor and save it again, or save it as PDF or plain text.
problem-docx-letter-without-text = There are no words in this DOCX file; perhaps its pages are pictures. Save it as PDF, or take a picture of it.
