"""What is a comment, code or a tag in HTML, and what is running text."""

from making import sample


def test_html(found):
    text = sample(
        """
        <!DOCTYPE html>
        <html><head><title>Yes 1</title><style>/* <!-- no --> 2 */</style>
        <script>let x = "<!-- no -->" + 3</script></head>
        <body data-no="4"><!-- seen 1 --><p>Yes 5 <b>yes 6</b> <code>no 7</code></p>
        <PRE>no 8
        <!-- no --></PRE>
        <textarea><!-- no --></textarea> see https://no.example/9</body></html>
        """
    )
    comments, runs = found("html", text)
    assert comments == ["seen 1"]
    assert runs == ["Yes 1", "Yes 5", "yes 6", "see"]
