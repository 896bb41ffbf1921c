using DomainSdk.Schema.Compilation;

namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Keywords whose meaning an option of the compilation chooses.</summary>
public class OptionTests
{
    [Theory]
    [InlineData("""{"contentEncoding":"base64"}""", """
        "YQ=="
        ""
        "YQ"
          DSDK2007 # /contentEncoding: The string is not data in base64.
        "Y Q=="
          DSDK2007 # /contentEncoding: The string is not data in base64.
        "{}"
          DSDK2007 # /contentEncoding: The string is not data in base64.
        1
        """)]
    [InlineData("""{"contentMediaType":"application/json"}""", """
        "{\"a\":1}"
        "{"
          DSDK2007 # /contentMediaType: The string is not JSON.
        "W10="
          DSDK2007 # /contentMediaType: The string is not JSON.
        {"a":1}
        """)]
    [InlineData("""{"contentEncoding":"base64","contentMediaType":"application/json"}""", """
        "W10="
        "[]"
          DSDK2007 # /contentEncoding: The string is not JSON in base64.
        "YQ=="
          DSDK2007 # /contentEncoding: The string is not JSON in base64.
        """)]
    [InlineData("""{"contentEncoding":"base32","contentMediaType":"application/json"}""", """
        "W10="
        "["
        """)]
    [InlineData("""{"contentEncoding":"base64","contentMediaType":"image/png"}""", """
        "W10="
        "["
          DSDK2007 # /contentEncoding: The string is not data in base64.
        """)]
    public void Content_is_asserted_where_it_is_asked_for(string schema, string expected)
    {
        KeywordCases.Check("draft-07", schema, expected, new CompileOptions { AssertContent = true });
        KeywordCases.Check("draft-07", schema, string.Join('\n', expected.Split('\n').Where(line => line[0] != ' ')));
    }

    [Theory]
    [InlineData("2020-12", false, """
        "2031-04-31"
        """)]
    [InlineData("2020-12", null, """
        "2031-04-31"
        """)]
    [InlineData("draft-07", null, """
        "2031-04-31"
        """)]
    [InlineData("2020-12", true, """
        "2031-04-31"
          DSDK2007 # /format: "2031-04-31" is not of the format 'date'.
        """)]
    public void Formats_are_asserted_as_asked(string dialect, bool? asserts, string expected) =>
        KeywordCases.Check(dialect, """{"format":"date"}""", expected, new CompileOptions { AssertFormats = asserts });

    [Theory]
    [InlineData("""{"enum":["red","green"]}""", """
        "red"
        "violet"
        1
          DSDK2002 # /enum: Expected a string, but found 1.
        ["red"]
          DSDK2002 # /enum: Expected a string, but found an array.
        """)]
    [InlineData("""{"enum":["red"]}""", """
        "red"
        "violet"
          DSDK2002 # /enum: "violet" is not one of "red".
        """)]
    [InlineData("""{"enum":["red",1]}""", """
        1
        "violet"
          DSDK2002 # /enum: "violet" is not one of "red", 1.
        """)]
    public void Enums_are_open_where_it_is_asked_for(string schema, string expected) =>
        KeywordCases.Check("2020-12", schema, expected, new CompileOptions { OpenEnums = true });
}
