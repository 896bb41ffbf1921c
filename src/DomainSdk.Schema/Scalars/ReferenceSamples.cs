using System.Globalization;

namespace DomainSdk.Schema.Scalars;

/// <summary>References: URIs, IRIs, templates, JSON Pointers.</summary>
internal static class ReferenceSamples
{
    private static readonly string[] Paths = ["", "/", "/a", "/a/b.json", "/%C3%A9", "/a;v=1/b:c@d", "/~user/", "/a//b"];
    private static readonly string[] UnicodePaths = ["/é", "/東京/ß", "/a/ü.html"];
    private static readonly string[] Tails = ["", "", "", "?q=1", "?q=a%20b&r=/?", "#top", "?x#/a/b", "#"];
    private static readonly string[] Others = ["urn:example:a:b", "mailto:a@b.test", "tag:a.test,2020:x", "data:,x", "file:///a/b", "HTTP://A.TEST:80/", "http://[2001:db8::1]/", "https://user:p@a.test:8443/x"];

    public static string Uri(SampleRandom random) => random.Chance(25) ? random.Pick(Others) : Schemed(random, NetworkSamples.Hostname(random), Paths);

    public static string UriReference(SampleRandom random) => random.Chance(50) ? Uri(random) : random.Pick(Paths) is var path && random.Chance(20)
        ? random.Pick(["", "a/b", "../c", "?q", "#f", "//a.test/x", "./a:b"])
        : path.Replace("//", "/") + random.Pick(Tails);

    public static string Iri(SampleRandom random) => random.Chance(50) ? Uri(random) : Schemed(random, NetworkSamples.IdnHostname(random), UnicodePaths);

    public static string IriReference(SampleRandom random) => random.Chance(40) ? UriReference(random) : random.Chance(50) ? Iri(random) : random.Pick(UnicodePaths);

    public static string UriTemplate(SampleRandom random) => random.Chance(60)
        ? "https://a.test/" + random.Pick(["{id}", "{+path}", "{?q,lang}", "{/a*}", "{#f}", "{x:3}", "{.ext}", "{;p}", "x{&y}z"])
        : random.Pick(["", "/plain", "{a}{b}", "http://example.test/{a,b,c}"]);

    public static string JsonPointer(SampleRandom random)
    {
        var text = "";
        for (var count = random.Below(4); count > 0; count--) text += "/" + random.Pick(["a", "0", "", "a~1b", "m~0n", "é", "-", " ", "x y"]);
        return text;
    }

    public static string RelativeJsonPointer(SampleRandom random) =>
        random.Below(random.Chance(80) ? 4 : 200).ToString(CultureInfo.InvariantCulture) + (random.Chance(20) ? "#" : JsonPointer(random));

    private static string Schemed(SampleRandom random, string host, string[] paths) =>
        random.Pick(["https", "http", "ftp", "x-a+b.c"]) + "://" + host + (random.Chance(15) ? ":8080" : "") + random.Pick(paths) + random.Pick(Tails);
}
