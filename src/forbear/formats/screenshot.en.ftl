problem-picture-unreadable = This picture is damaged or of a kind that cannot be read. Take the screenshot again, or type what it says.
problem-picture-too-large = This picture is too large to look at safely. Take a smaller screenshot of the part that matters.
problem-picture-without-text = No words were found in this picture. Type what it says, if it says anything.
