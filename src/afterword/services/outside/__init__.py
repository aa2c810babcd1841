"""What is looked at outside of mail: feeds and job boards, in rounds."""
