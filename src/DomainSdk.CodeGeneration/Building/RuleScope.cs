using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>The rules of one type. Members with equal rules share one.</summary>
internal sealed class RuleScope(NamedShape owner, params IEnumerable<string> taken)
{
    // Rules are nested in the type: one named as a type of the library would hide it there.
    private readonly HashSet<string> _taken = new([.. taken, "StringRule", "NumberRule", "ArrayRule", "MapRule"], StringComparer.Ordinal);
    private readonly List<RuleModel> _rules = [];

    /// <summary>The type that the rules are of.</summary>
    public NamedShape Owner { get; } = owner;

    /// <summary>The rules so far.</summary>
    public EquatableArray<RuleModel> Rules => _rules.ToEquatableArray();

    /// <summary>Whether a member of the type has a name.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => _taken.Contains(name);

    /// <summary>The name of the struct that holds a rule; made at the first call.</summary>
    /// <param name="type">The type of the rule object.</param>
    /// <param name="value">The expression that makes it.</param>
    /// <param name="word">What the rule is for, in Pascal case.</param>
    public string Add(string type, string value, string word)
    {
        if (_rules.Find(r => r.Type == type && r.Value == value) is { } known)
            return known.Name;
        var ending = type switch { "EnumTable" => "Names", "ResidualCheck" => "Check", _ => "Rule" };
        var name = word + ending;
        for (var number = 2; !_taken.Add(name); number++)
            name = word + ending + number.ToString(CultureInfo.InvariantCulture);
        _rules.Add(new RuleModel(name, type, value));
        return name;
    }
}
