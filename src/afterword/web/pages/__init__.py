"""One file a page. Each names its ``ROUTES``; they are found by looking in this folder."""
