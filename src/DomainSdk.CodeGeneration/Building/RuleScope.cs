using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>
/// The rules of one type. Members with equal rules share one. The structs that hold them are nested in the type, so they must be called
/// neither like a member nor like any type that the code may name.
/// </summary>
/// <param name="owner">The type that the rules are of.</param>
/// <param name="isTaken">Whether a name means something already.</param>
internal sealed class RuleScope(NamedShape owner, Func<string, bool> isTaken)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<NamedRuleModel> _rules = [];
    private readonly HashSet<RuleModel> _known = [];
    private NumberedNames? _numbers;

    /// <summary>The type that the rules are of.</summary>
    public NamedShape Owner { get; } = owner;

    /// <summary>The rules so far.</summary>
    public EquatableArray<NamedRuleModel> Rules => _rules.ToEquatableArray();

    /// <summary>Whether a rule has a name.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>Sees to it that a rule has a struct.</summary>
    /// <typeparam name="T">The rule.</typeparam>
    /// <param name="rule">The rule, or null for none.</param>
    /// <param name="word">What the rule is for, in Pascal case.</param>
    /// <returns>The same rule.</returns>
    public T Add<T>(T rule, string word)
        where T : RuleModel?
    {
        if (rule is null || !_known.Add(rule))
            return rule;
        var ending = rule switch { EnumTableModel => "Names", CheckModel => "Check", ConstantRuleModel => "Value", _ => "Rule" };
        _numbers ??= new NumberedNames((_, one) => IsTaken(one));
        var name = _numbers.After(word + ending).Prepend(word + ending).First(one => !IsTaken(one));
        _names.Add(name);
        _rules.Add(new NamedRuleModel(name, rule));
        return rule;
    }

    private bool IsTaken(string name) => Library.Has(name) || isTaken(name) || _names.Contains(name);
}
