using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Reads checks that ask which members an object has, such as <c>anyOf</c> over <c>required</c> or <c>if</c> over the value of one member, as
/// conditions that a reader decides itself from the members it has seen. All others stay with the interpreter.
/// </summary>
/// <param name="work">The plan, and how much is looked at in it.</param>
/// <param name="names">The declared members of the object.</param>
/// <param name="isDynamic">Whether the verdict of a node depends on the path of evaluation.</param>
internal sealed class MemberConditions(Workload work, List<string> names, Func<int, bool> isDynamic)
{
    private const int MostHops = 16;
    private const int MostValues = 6;
    private const int MostParts = 64;

    private int _parts;

    /// <summary>The condition that a check is, or null.</summary>
    /// <param name="check">The check.</param>
    public ConditionModel? Of(CheckModel check)
    {
        _parts = 0;
        var inner = check.SchemaUris.Select(uri => uri.Length == 0 ? Conditions.True : work.Plan.TryGetNode(uri, out var node) ? Of(node, 0) : null).ToList();
        if (inner.Contains(null))
            return null;
        var parts = inner.ConvertAll(i => i!);
        return check.Kind switch
        {
            CheckKind.None => Conditions.And(parts.Select(Conditions.Not)),
            CheckKind.Any => Conditions.Or(parts),
            CheckKind.One => Conditions.One(parts),
            CheckKind.Condition => IfThenElse(parts[0], parts[1], parts[2]),
            _ => Conditions.And(parts),
        };
    }

    private ConditionModel? Of(int index, int hops)
    {
        if (index < 0 || hops > MostHops || ++_parts > MostParts || isDynamic(index))
            return null;
        var node = work.Plan.Nodes[index];
        if (node.Boolean is { } verdict)
            return verdict ? Conditions.True : Conditions.False;
        var all = new List<ConditionModel>();
        foreach (var keyword in node.Keywords)
        {
            if (Of(keyword, hops + 1) is not { } condition)
                return null;
            all.Add(condition);
        }

        return Conditions.And(all);
    }

    private ConditionModel? Of(PlanKeyword keyword, int hops) => keyword switch
    {
        AnnotationKeyword or FormatKeyword { Asserted: false } => Conditions.True,
        RefKeyword reference => Of(reference.Node, hops),
        TypeKeyword type => (type.Types & InstanceTypes.Object) != InstanceTypes.None ? Conditions.True : Conditions.False,
        AllOfKeyword all => Of(all.Nodes, hops, Conditions.And),
        AnyOfKeyword any => Of(any.Nodes, hops, Conditions.Or),
        OneOfKeyword one => Of(one.Nodes, hops, Conditions.One),
        NotKeyword not => Of(not.Node, hops) is { } inner ? Conditions.Not(inner) : null,
        IfKeyword condition => OfCondition(condition, hops),
        RequiredKeyword required => Has(required.Names),
        DependentRequiredKeyword dependent => OfDependencies(dependent),
        PropertiesKeyword properties => OfValues(properties),
        AdditionalPropertiesKeyword rest when IsAnything(rest.Node) => Conditions.True,
        _ => null,
    };

    private ConditionModel? Of(IEnumerable<int> nodes, int hops, Func<IEnumerable<ConditionModel>, ConditionModel> join)
    {
        var parts = nodes.Select(n => Of(n, hops)).ToList();
        return parts.Contains(null) ? null : join(parts.Select(p => p!));
    }

    private ConditionModel? OfCondition(IfKeyword keyword, int hops)
    {
        if (keyword is { Then: < 0, Else: < 0 })
            return Conditions.True;
        var test = Of(keyword.If, hops);
        var then = keyword.Then < 0 ? Conditions.True : Of(keyword.Then, hops);
        var otherwise = keyword.Else < 0 ? Conditions.True : Of(keyword.Else, hops);
        return test is null || then is null || otherwise is null ? null : IfThenElse(test, then, otherwise);
    }

    private static ConditionModel IfThenElse(ConditionModel test, ConditionModel then, ConditionModel otherwise) => Conditions.And(
    [
        Conditions.Or([Conditions.Not(test), then]),
        Conditions.Or([test, otherwise]),
    ]);

    private ConditionModel? OfDependencies(DependentRequiredKeyword keyword)
    {
        var all = new List<ConditionModel>();
        foreach (var dependency in keyword.Dependencies)
        {
            if (Has([dependency.Key]) is not { } has || Has(dependency.Value) is not { } demanded)
                return null;
            all.Add(Conditions.Or([Conditions.Not(has), demanded]));
        }

        return Conditions.And(all);
    }

    private ConditionModel? Has(IEnumerable<string> members)
    {
        var indexes = members.Select(m => names.IndexOf(m)).ToList();
        return indexes.Contains(-1) ? null : Conditions.And(indexes.Select(i => new ConditionModel.Has(i)));
    }

    private ConditionModel? OfValues(PropertiesKeyword keyword)
    {
        if (keyword.Members.Length > MostValues)
            return null;
        var all = new List<ConditionModel>();
        foreach (var member in keyword.Members)
        {
            var index = names.IndexOf(member.Name);
            if (index < 0 || member.Node < 0 || isDynamic(member.Node))
                return null;
            var node = work.Plan.Nodes[member.Node];
            if (node.Boolean == false)
                all.Add(Conditions.Not(new ConditionModel.Has(index)));
            else if (node.Keywords.Any(k => k is not AnnotationKeyword))
                all.Add(new ConditionModel.Passes(index, TestOf(node)));
        }

        return Conditions.And(all);
    }

    private RuleModel TestOf(PlanNode node) => Conjunction.Of(work, node.Index).ListedStrings() is { Count: > 0 } list
        ? new EnumTableModel(list.ToEquatableArray())
        : new CheckModel(CheckKind.All, [node.AbsoluteLocation]);

    private bool IsAnything(int index) =>
        index >= 0 && work.Plan.Nodes[index] is var node && (node.Boolean == true || (node.Boolean is null && node.Keywords.All(k => k is AnnotationKeyword)));
}
