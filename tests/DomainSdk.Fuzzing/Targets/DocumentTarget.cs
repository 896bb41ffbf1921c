using DomainSdk.Fuzzing.Mutation;
using DomainSdk.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Testing.Doors;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>Documents of the domain: its generated types against the interpreter, and what they read against what they write.</summary>
internal sealed class DocumentTarget : IFuzzTarget
{
    private static readonly (string Name, PublicDoor Door)[] Doors =
    [
        ("article", PublicDoor.Of<Article>()), ("party", PublicDoor.Of<Party>()), ("statement", PublicDoor.Of<Statement>()), ("agreement", PublicDoor.Of<Agreement>()),
    ];

    private readonly List<byte[]> _waiting = [];

    public string Name => "document";

    public int Longest => 4096;

    public IMutator Mutator { get; } = new JsonMutator(Words.Json);

    public string Run(byte[] input)
    {
        // Of members that stand twice a record holds the last, so that what it writes is another document.
        var comesBack = JsonText.TryParse(input, null, out var text, out _) && RepeatedMembers.Find(text.View) is null;
        var answer = "";
        foreach (var (name, door) in Doors)
        {
            var result = door.Interpret(input);
            if (door.IsValid(input) != result.IsValid) throw new DifferenceException("verdict", $"{name} is not {result.IsValid}");
            answer += result.IsValid ? " +" : " " + string.Join(',', result.Errors.Select(e => e.Keyword).Distinct().Take(3));
            if (result.IsValid && comesBack && door.RoundTrip(input).Failure is { } failure) throw new DifferenceException("trip", $"{name} {failure}");
        }

        return answer;
    }

    public void Keep(byte[] input) => _waiting.Add(input);

    // Every way to read, those that throw among them, takes a hundred times as long.
    public IEnumerable<(byte[] Input, Exception Problem)> Settle(bool isLast)
    {
        foreach (var input in _waiting)
        {
            foreach (var (name, door) in Doors)
                if (string.Join("; ", door.Disagreements(input)) is { Length: > 0 } differences) yield return (input, new DifferenceException("door", $"{name} {differences}"));
        }

        _waiting.Clear();
    }
}
