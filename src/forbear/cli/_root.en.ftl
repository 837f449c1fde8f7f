error-unexpected =
    Something went wrong inside forbear ({ $where }). Your files were not changed and nothing was sent anywhere.
    What to do next: try one file at a time to find the one that does this, and tell the makers the place in
    brackets. FORBEAR_DEBUG=1 shows more, which can include words of your messages.
