using CsCheck;

namespace DomainSdk.Testing.Properties;

/// <summary>
/// Random JSON documents over a small pool of names and scalars, so that a random schema has a fair chance to accept one.
/// </summary>
internal static class RandomDocuments
{
    /// <summary>The member names that documents carry.</summary>
    public static readonly string[] PlainNames = NamePool.Current.Members;

    /// <summary>Scalars as JSON text; several are equal by value although written differently.</summary>
    public static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "1", "1.0", "10e-1", "-3", "2.5", "7", "100", "1e400", "18446744073709551616", "0.07",
        "\"\"", "\"a\"", "\"\\u0061\"", "\"ab\"", "\"abc\"", "\"2020-02-29\"", "\"2021-02-29\"", "\"😀\"", "\"\\ud83d\\ude00x\"",
    ];

    /// <summary>A document of at most three levels.</summary>
    public static Gen<string> Document { get; } = Value(3);

    private static Gen<string> Value(int depth)
    {
        var scalar = Gen.OneOf(Scalars);
        if (depth == 0) return scalar;
        var inner = Value(depth - 1);
        return Gen.Frequency((3, scalar), (2, Array(inner)), (4, Object(inner)));
    }

    private static Gen<string> Array(Gen<string> item) =>
        item.Array[0, 4].Select(items => "[" + string.Join(",", items) + "]");

    private static Gen<string> Object(Gen<string> value) =>
        Gen.Select(Gen.Shuffle(NamePool.Current.EscapedMembers, 0, 4), value.Array[4]).Select((names, values) =>
            "{" + string.Join(" , ", names.Select((name, i) => $"\"{name}\": {values[i]}")) + "}");
}
