using System.Globalization;
using System.Text;

namespace DomainSdk.Kafka.Tests;

/// <summary>Orders, and what is none.</summary>
internal static class Samples
{
    public const string Valid = """{"id":"o-1","count":2,"paid":{"by":"card","digits":"0042"},"ship":{"city":"Zürich"}}""";

    /// <summary>Three errors: the id, the count and the date.</summary>
    public const string Invalid = """{"id":"1","count":0,"paid":{"by":"invoice","due":"2026-02-30"}}""";

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>Every tenth order is invalid, in one of three ways.</summary>
    public static byte[] Of(int number) => Utf8((number % 30) switch
    {
        0 => "{\"id\":\"o-" + Text(number) + "\",\"count\":0,\"paid\":{\"by\":\"card\",\"digits\":\"0042\"}}",
        10 => "{\"id\":\"o-" + Text(number) + "\",\"count\":1",
        20 => "{\"id\":\"" + Text(number) + "\",\"count\":1,\n\"paid\":{\"by\":\"invoice\",\"due\":\"tomorrow\"}}",
        _ => "{\"id\":\"o-" + Text(number) + "\",\"count\":" + Text(1 + (number % 7)) + ",\"paid\":{\"by\":\"invoice\",\"due\":\"2026-03-01\"}}",
    });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
