using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Finds the schemas where two ways meet at the same value: pairs of schemas that are applied to one value on different ways are followed, step by
/// step, until both are the same. This is how the ambiguity of an automaton is found, whose states are the schemas and whose letters are the
/// steps into a value.
/// </summary>
internal sealed class MeetingSearch
{
    /// <summary>More pairs are not looked at; then every schema that is applied at several places counts as one where ways meet.</summary>
    private const int MostPairs = 100_000;
    private const int MostLooks = 2_000_000;

    private readonly StepContext _context;
    private readonly IReadOnlyList<PlanNode> _nodes;
    private readonly AppliedSchemas?[] _applied;
    private readonly bool[] _mayMeet;
    private readonly bool[] _leadsToMeeting;
    private readonly HashSet<(int, int)> _seen = [];
    private readonly Stack<(int A, int B)> _pending = new();
    private int _looksLeft = MostLooks;

    private MeetingSearch(StepContext context)
    {
        var nodes = context.Nodes;
        _context = context;
        _nodes = nodes;
        _applied = new AppliedSchemas?[nodes.Count];
        _mayMeet = MeetingNodes.AppliedTwice(nodes);
        _leadsToMeeting = MeetingNodes.LeadingTo(nodes, _mayMeet);
        Meetings = new bool[nodes.Count];
    }

    private bool[] Meetings { get; }

    /// <summary>Per node, whether ways meet there.</summary>
    public static bool[] Find(StepContext context)
    {
        var search = new MeetingSearch(context);
        for (var i = 0; i < context.Nodes.Count; i++)
        {
            if (!search._leadsToMeeting[i] || (search.Part(i) && search.Follow())) continue;
            return search._mayMeet;
        }

        return search.Meetings;
    }

    private AppliedSchemas Applied(int node) => _applied[node] ??= AppliedSchemas.Of(_nodes[node]);

    /// <summary>Begins the pairs of ways that part at a schema.</summary>
    private bool Part(int node)
    {
        var applied = Applied(node);
        for (var i = 0; i < applied.InPlace.Count; i++)
        {
            if (!_leadsToMeeting[applied.InPlace[i].Node]) continue;
            for (var j = 0; j < i; j++)
                if (--_looksLeft < 0 || (!AppliedSchemas.AreExclusive(_context, applied.InPlace[j], applied.InPlace[i]) && !Add(applied.InPlace[i].Node, applied.InPlace[j].Node))) return false;
            // One way stays at the value, the other one goes on to a child at once: the complement stands for the schema without the first.
            if (applied.Descends && !Add(applied.InPlace[i].Node, ~node)) return false;
        }

        foreach (var wide in applied.Others)
        {
            // Members of a name, and single items, are told apart by the keyword.
            if (wide.IsSingle || !_leadsToMeeting[wide.Node]) continue;
            foreach (var other in applied.Others.Concat(applied.Members.Values))
                if (other != wide && !AppliedSchemas.AreApart(wide, other) && !Add(wide.Node, other.Node)) return false;
        }

        return true;
    }

    private bool Follow()
    {
        while (_pending.Count > 0)
        {
            var (a, b) = _pending.Pop();
            foreach (var next in InPlaceOf(a)) if (!Add(next.Node, b)) return false;
            foreach (var next in InPlaceOf(b)) if (!Add(a, next.Node)) return false;
            if (!FollowChildren(Applied(Math.Max(a, ~a)), Applied(Math.Max(b, ~b)))) return false;
        }

        return true;
    }

    private bool FollowChildren(AppliedSchemas a, AppliedSchemas b)
    {
        var (few, many) = a.Members.Count < b.Members.Count ? (a, b) : (b, a);
        foreach (var member in few.Members.Values)
            if (many.Members.TryGetValue(member.Name!, out var same) && !Add(member.Node, same.Node)) return false;
        return Cross(a.Others, b.Others) && Cross(a.Others, b.Members.Values) && Cross(b.Others, a.Members.Values);
    }

    private bool Cross(List<AppliedChild> wide, IReadOnlyCollection<AppliedChild> others)
    {
        foreach (var one in wide)
        {
            if (!_leadsToMeeting[one.Node]) continue;
            foreach (var other in others)
                if (_leadsToMeeting[other.Node] && (--_looksLeft < 0 || (one.Overlaps(other) && !Add(one.Node, other.Node)))) return false;
        }

        return true;
    }

    private List<(PlanKeyword Keyword, int Ordinal, int Node)> InPlaceOf(int node) => node < 0 ? [] : Applied(node).InPlace;

    /// <summary>Notes that two schemas are applied to one value.</summary>
    /// <returns>False where there are too many pairs.</returns>
    private bool Add(int a, int b)
    {
        if (a == b) Meetings[a] = true;
        if (a == b || !LeadsToMeeting(a) || !LeadsToMeeting(b)) return true;
        if (!_seen.Add(a < b ? (a, b) : (b, a))) return true;
        _pending.Push((a, b));
        return _seen.Count <= MostPairs;
    }

    private bool LeadsToMeeting(int node) => _leadsToMeeting[Math.Max(node, ~node)];
}
