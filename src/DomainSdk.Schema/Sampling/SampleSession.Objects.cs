using System.Text;

namespace DomainSdk.Schema.Sampling;

/// <content>Builds objects.</content>
internal sealed partial class SampleSession
{
    /// <summary>No member takes fewer bytes.</summary>
    private const int LeastMember = 4;

    private bool TryObject(Demand demand, int depth)
    {
        var members = demand.Object ??= new();
        if (!DecideDependencies(demand, members, depth)) return false;
        if (members.Required.Overlaps(members.Forbidden) || members.Required.Count > members.MaxProperties) return Fail(SampleFailureKind.NoMember, demand.Goals);
        if (members.MinProperties > _model.Options.MaxBytes / LeastMember) return Fail(SampleFailureKind.TooLarge, demand.Goals);
        var chosen = new HashSet<string>(members.Required, StringComparer.Ordinal);
        var optional = IsShallow(depth) ? 0 : AddOptional(members, chosen, depth);
        var names = Arrange(members, chosen);

        _text.Write('{');
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (TryMember(members, name, written, depth)) continue;
            if (members.Required.Contains(name) || _work < 0) return Fail(SampleFailureKind.NoMember, demand.Goals);
        }

        AddExtra(members, written, optional, depth);
        if (!TryReachLeast(members, written, depth)) return Fail(SampleFailureKind.NoMember, demand.Goals);
        _text.Write('}');
        return true;
    }

    /// <summary>Chooses declared members that may be absent, mostly such as were drawn least.</summary>
    /// <returns>How many there were to choose from.</returns>
    private int AddOptional(ObjectDemand members, HashSet<string> chosen, int depth)
    {
        var candidates = new List<(MemberTable Table, int Index)>();
        foreach (var (table, _) in members.Groups)
        {
            for (var i = 0; i < table.Members.Length; i++)
            {
                var name = table.Members[i].Name;
                if (!chosen.Contains(name) && !members.Forbidden.Contains(name)) candidates.Add((table, i));
            }
        }

        var most = _size == SampleSize.Maximal
            ? Math.Min(candidates.Count, 6 + (candidates.Count >> depth))
            : Math.Min(candidates.Count, (4 + (candidates.Count >> 3)) >> (depth >> 1));
        most = (int)Math.Min(most, (long)members.MaxProperties - chosen.Count);
        var count = _size == SampleSize.Maximal ? most : _random.Between(depth > 2 ? 0 : Math.Min(1, most), most);
        for (var tries = count * 2; count > 0 && tries > 0; tries--)
        {
            var (table, index) = LessDrawn(_random.Pick(candidates), _random.Pick(candidates));
            var name = table.Members[index].Name;
            if (chosen.Contains(name)) continue;
            var possible = TryGetGoals(members, name, out _) && AllowsName(members, name);
            _coverage.Add(table.Properties!, table.Members.Length, index, failed: !possible);
            if (!possible) continue;
            chosen.Add(name);
            count--;
        }

        return candidates.Count;
    }

    private (MemberTable Table, int Index) LessDrawn((MemberTable Table, int Index) a, (MemberTable Table, int Index) b) =>
        _coverage.Count(a.Table.Properties!, a.Table.Members.Length, a.Index) <= _coverage.Count(b.Table.Properties!, b.Table.Members.Length, b.Index) ? a : b;

    /// <summary>In the order of the schema, or now and then in any order.</summary>
    private List<string> Arrange(ObjectDemand members, HashSet<string> chosen)
    {
        const int shuffled = 30;
        var names = new List<string>(chosen.Count);
        var left = new HashSet<string>(chosen, StringComparer.Ordinal);
        foreach (var (table, _) in members.Groups)
        {
            foreach (var member in table.Members)
                if (left.Remove(member.Name)) names.Add(member.Name);
        }

        var rest = left.ToList();
        rest.Sort(StringComparer.Ordinal);
        names.AddRange(rest);
        if (_size != SampleSize.Minimal && _random.Chance(shuffled)) _random.Shuffle(names);
        return names;
    }

    /// <summary>Writes a member; where it cannot be made, nothing is written.</summary>
    private bool TryMember(ObjectDemand members, string name, HashSet<string> written, int depth)
    {
        if (!TryGetGoals(members, name, out var goals)) return false;
        var start = _text.Length;
        if (written.Count > 0) _text.Write(',');
        _text.WriteString(name);
        _text.Write(':');
        members.MemberAvoids.TryGetValue(name, out var avoids);
        if (members.Fixed.TryGetValue(name, out var text))
        {
            var value = _text.Length;
            _text.WriteString(text);
            if (SampleCheck.Holds(_model.Plan, _text.Written, value, goals, avoids ?? [])) return written.Add(name);
        }
        else if (TryValue(goals, avoids, depth + 1))
        {
            return written.Add(name);
        }

        _text.Truncate(start);
        return false;
    }

    /// <summary>The schemas of the value of a member; false where one of them allows nothing.</summary>
    private bool TryGetGoals(ObjectDemand members, string name, out List<Goal> goals)
    {
        goals = [];
        var utf8 = Encoding.UTF8.GetBytes(name);
        List<SchemaVisit>? covering = members.Unevaluated.Count > 0 ? [] : null;
        foreach (var (table, visit) in members.Groups)
        {
            if (table.AddGoals(name, utf8, visit.Scope, goals)) covering?.Add(visit);
        }

        foreach (var (keyword, visit) in members.Unevaluated)
        {
            if (covering!.Exists(c => c.IsWithin(visit))) continue;
            goals.Add(new Goal(keyword.Node, visit.Scope));
            covering.Add(visit);
        }

        foreach (var goal in goals)
        {
            if (_model.Heights.Of(goal.Node) < Heights.Endless) continue;
            return Fail(_model.Plan[goal.Node].Boolean == false ? SampleFailureKind.FalseSchema : SampleFailureKind.Endless, goal.Node);
        }

        goals.RemoveAll(g => _model.Plan[g.Node].Boolean == true);
        return true;
    }

    /// <summary>Whether <c>propertyNames</c> allows a name.</summary>
    private bool AllowsName(ObjectDemand members, string name)
    {
        if (members.Names.Count == 0) return true;
        _name.Truncate(0);
        _name.WriteString(name);
        return SampleCheck.Holds(_model.Plan, _name.Written, 0, members.Names, []);
    }
}
