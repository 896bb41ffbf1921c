using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

public class UriReferenceTests
{
    /// <summary>The examples of RFC 3986, sections 5.4.1 and 5.4.2.</summary>
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    public void References_resolve_as_the_standard_says(string reference, string expected) =>
        Assert.Equal(expected, UriReference.Resolve("http://a/b/c/d;p?q", reference));

    [Theory]
    [InlineData("urn:uuid:1", "#a", "urn:uuid:1#a")]
    [InlineData("schema:///x/y.json", "z.json", "schema:///x/z.json")]
    [InlineData("schema:///x/y.json", "/z.json#/a", "schema:///z.json#/a")]
    [InlineData("urn:a", "http://b/../c", "http://b/c")]
    public void Other_bases_work_too(string baseUri, string reference, string expected) =>
        Assert.Equal(expected, UriReference.Resolve(baseUri, reference));

    [Fact]
    public void Fragments_are_encoded_and_decoded()
    {
        Assert.Equal("/a%20b/%C3%A4%25", UriReference.EncodeFragment("/a b/ä%"));
        Assert.Equal("/a b/ä%", UriReference.Decode("/a%20b/%C3%A4%25"));
        Assert.Equal("%zz", UriReference.Decode("%zz"));
    }
}
