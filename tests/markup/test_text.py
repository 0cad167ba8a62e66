"""Plain text has comments and addresses, and no other markup."""


def test_plain_text_has_the_comments_of_markdown_and_nothing_else(found):
    assert found("text", "    yes 1 `yes 2` <!-- seen --> yes 3 www.no.example/4, yes 5") == (
        ["seen"],
        ["yes 1 `yes 2`", "yes 3", ", yes 5"],
    )
