using System.Globalization;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Gives names with numbers, and remembers which numbers are taken, so that the thousandth of one name is found as fast as the second.</summary>
/// <param name="isTaken">Whether somebody has a name in a scope; a name that is taken stays so.</param>
internal sealed class NumberedNames(Func<string, string, bool> isTaken)
{
    private const int First = 2;

    private readonly Dictionary<(string Scope, string Name), int> _next = [];

    /// <summary>The name with numbers from 2 on, without those of which it is known that somebody has them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="scope">What it must differ in.</param>
    public IEnumerable<string> After(string name, string scope = "")
    {
        yield return Numbered(name, First);
        if (!_next.TryGetValue((scope, name), out var next))
            next = First + 1;
        while (isTaken(scope, Numbered(name, next)))
            next++;
        _next[(scope, name)] = next;
        for (var number = next; ; number++)
            yield return Numbered(name, number);
    }

    private static string Numbered(string name, int number) => name + number.ToString(CultureInfo.InvariantCulture);
}
