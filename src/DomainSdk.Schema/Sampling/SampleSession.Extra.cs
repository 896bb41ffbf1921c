using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Sampling;

/// <content>Members that no schema declares by name.</content>
internal sealed partial class SampleSession
{
    private static readonly string[] ExtraNames = ["extra", "x-note", "id", "a", "key1", "name", "ähnlich", "a b", "$ref", "_", "a/b", "~", "😀", "__proto__", ""];

    /// <summary>Adds members where the schema leaves room for some: several to an object that is a map.</summary>
    private void AddExtra(ObjectDemand members, HashSet<string> written, int declared, int depth)
    {
        const int seldom = 15;
        if (IsShallow(depth)) return;
        var isAny = declared + members.Required.Count == 0;
        var isMap = members.Names.Count > 0 || members.Groups.Exists(g => g.Table.Patterns.Length > 0 || (g.Table.Additional is { } a && _model.Plan[a.Node].Boolean is null));
        var count = isMap || isAny
            ? isAny ? _random.Between(_size == SampleSize.Maximal ? 2 : 0, 3) : _random.Below(2)
            : _random.Chance(_size == SampleSize.Maximal ? seldom * 3 : seldom) ? 1 : 0;
        count += Stretch();
        for (var i = 0; i < count && written.Count < members.MaxProperties; i++)
        {
            if (TryExtraName(members, written, out var name)) TryMember(members, name, written, depth);
        }
    }

    /// <summary>Adds members of any name until there are enough.</summary>
    private bool TryReachLeast(ObjectDemand members, HashSet<string> written, int depth)
    {
        if (written.Count >= members.MinProperties) return true;
        var declared = members.Groups.SelectMany(g => g.Table.Members).Where(m => !members.Forbidden.Contains(m.Name)).ToList();
        declared = [.. declared.OrderBy(m => _model.Heights.Of(m.Node)).ThenBy(_ => _random.Below(64))];
        foreach (var member in declared)
        {
            if (written.Count >= members.MinProperties) return true;
            if (!written.Contains(member.Name) && AllowsName(members, member.Name)) TryMember(members, member.Name, written, depth);
        }

        for (var tries = 0; written.Count < members.MinProperties && tries < 20 && _work >= 0 && !_text.IsFull; tries++)
        {
            if (TryExtraName(members, written, out var name) && TryMember(members, name, written, depth)) tries = 0;
        }

        return written.Count >= members.MinProperties;
    }

    /// <summary>Finds a name that is not used yet and that all schemas allow.</summary>
    private bool TryExtraName(ObjectDemand members, HashSet<string> written, out string name)
    {
        const int tries = 10;
        for (var i = 0; i < tries; i++)
        {
            if (!TryDrawName(members, i, out name)) continue;
            if (!written.Contains(name) && !members.Forbidden.Contains(name) && TryGetGoals(members, name, out _) && AllowsName(members, name)) return true;
        }

        name = "";
        return false;
    }

    private bool TryDrawName(ObjectDemand members, int attempt, out string name)
    {
        const int asPattern = 60;
        const int fromSchema = 40;
        const int last = 7;
        var patterns = members.Groups.SelectMany(g => g.Table.Patterns).Where(p => _model.Heights.Of(p.Node) < Heights.Endless).ToList();
        if (patterns.Count > 0 && _random.Chance(asPattern))
        {
            name = _model.TextOf(_random.Pick(patterns).Regex).Sample(_random, 0, int.MaxValue, attempt);
            return true;
        }

        if (members.Names.Count > 0) return TryNameOf(members, out name);
        name = attempt >= last || _random.Chance(20) ? _strings.Word() : _model.Names.Count > 0 && _random.Chance(fromSchema) ? _random.Pick(_model.Names) : _random.Pick(ExtraNames);
        return true;
    }

    /// <summary>A string that <c>propertyNames</c> allows.</summary>
    private bool TryNameOf(ObjectDemand members, out string name)
    {
        name = "";
        var demand = new Demand(members.Names, null) { Kinds = InstanceTypes.String };
        if (!Gather(demand)) return false;
        if (demand.Values.Count == 0) return _strings.TrySample(demand.String, _size, out name);
        var values = demand.Values[0] is EnumKeyword choice ? choice.Values : [demand.Values[0].Value];
        var strings = Array.FindAll(values, v => v.Kind == Json.JsonKind.String);
        if (strings.Length == 0) return false;
        name = _random.Pick(strings).GetString();
        return true;
    }
}
