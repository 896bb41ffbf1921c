using System.Globalization;

namespace DomainSdk.Schema.Scalars;

/// <summary>Addresses: host names, internet addresses, mailboxes.</summary>
internal static class NetworkSamples
{
    private static readonly string[] Labels = ["example", "a", "news", "mail-1", "x--y", "api", "test", "0", "localhost", "WWW", "sub-domain", "xn--bcher-kva"];
    private static readonly string[] UnicodeLabels = ["bücher", "例え", "пример", "straße", "日本語", "δοκιμή", "café"];
    private static readonly string[] TopLabels = ["test", "example", "invalid", "org", "eu"];
    private static readonly string[] Mailboxes = ["a", "jane.doe", "news+tag", "x_y-z", "o'neil", "1", "\"a b\"", "!#$%&'*", "UPPER"];

    public static string Hostname(SampleRandom random) => Name(random, Labels);

    public static string IdnHostname(SampleRandom random) => random.Chance(60) ? random.Pick(UnicodeLabels) + "." + random.Pick(TopLabels) : Hostname(random);

    public static string Email(SampleRandom random) => random.Pick(Mailboxes) + "@" + (random.Chance(5) ? "[" + Ipv4(random) + "]" : Hostname(random));

    public static string IdnEmail(SampleRandom random) => random.Chance(50) ? random.Pick(["jürgen", "用户", "δοκιμή"]) + "@" + IdnHostname(random) : Email(random);

    public static string Ipv4(SampleRandom random)
    {
        if (random.Chance(20)) return random.Pick(["127.0.0.1", "0.0.0.0", "255.255.255.255", "192.0.2.1"]);
        return string.Join(".", Enumerable.Range(0, 4).Select(_ => random.Below(256).ToString(CultureInfo.InvariantCulture)));
    }

    public static string Ipv6(SampleRandom random)
    {
        if (random.Chance(30)) return random.Pick(["::", "::1", "2001:db8::1", "fe80::", "::ffff:192.0.2.1", "1:2:3:4:5:6:7::", "ABCD:EF01:2345:6789:abcd:ef01:2345:6789"]);
        var groups = Enumerable.Range(0, 8).Select(_ => random.Below(0x10000).ToString(random.Chance(50) ? "x" : "X4", CultureInfo.InvariantCulture)).ToList();
        if (random.Chance(50)) return string.Join(":", groups);
        var before = random.Below(6);
        return string.Join(":", groups.Take(before)) + "::" + string.Join(":", groups.Take(random.Below(6 - before)));
    }

    private static string Name(SampleRandom random, string[] labels) =>
        random.Chance(15) ? random.Pick(labels) : random.Pick(labels) + (random.Chance(30) ? "." + random.Pick(labels) : "") + "." + random.Pick(TopLabels);
}
