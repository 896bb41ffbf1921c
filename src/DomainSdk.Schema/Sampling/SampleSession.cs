using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Sampling;

/// <summary>One row of documents: for each value gathers what it has to fulfil, builds it, and checks it where building does not ensure that.</summary>
internal sealed partial class SampleSession
{
    /// <summary>What the schema demands may go this much deeper than asked for, and than its shallowest value.</summary>
    private const int ExtraDepth = 64;

    /// <summary>How often a value is begun anew.</summary>
    private const int Tries = 8;

    /// <summary>How often a document is drawn again that was there before; for a minimal one as often again as a typical one.</summary>
    private const int Redraws = 3;

    /// <summary>So many attempts in vain, one after the other, are no accident.</summary>
    private const int Patience = 30;

    private readonly HashSet<ulong> _seen = [];
    private readonly SamplerModel _model;
    private readonly SampleRandom _random;
    private readonly Coverage _coverage;
    private readonly StringSampler _strings;
    private readonly SampleText _text;
    private readonly SampleText _name;
    private SampleFailure _failure;
    private SampleSize _size;
    private int _deepest;
    private int _inVain;
    private int _repeats;
    private int _values;
    private int _work;

    public SampleSession(SamplerModel model, ulong seed)
    {
        _model = model;
        _random = new SampleRandom(seed);
        _coverage = new Coverage(_random);
        _strings = new StringSampler(model, _random);
        _text = new SampleText(model.Options.MaxBytes);
        _name = new SampleText(model.Options.MaxBytes);
    }

    /// <summary>Makes a document that differs from those before, if one is found soon.</summary>
    public SampleResult Next(int node, SampleSize size)
    {
        var attempts = 0;
        for (var draw = 0; ; draw++)
        {
            var result = Draw(node, draw < Redraws || size != SampleSize.Minimal ? size : SampleSize.Typical, ref attempts);
            if (!result.IsFound) return result;
            if (_seen.Add(SampleText.Hash(result.Utf8.Span)))
            {
                _repeats /= 2;
                return result;
            }

            _repeats++;
            if (draw >= Redraws * 2) return result;
        }
    }

    /// <summary>Makes a document; the last attempts are for smaller ones.</summary>
    private SampleResult Draw(int node, SampleSize size, ref int attempts)
    {
        var most = Math.Max(1, _model.Options.MaxAttempts);
        List<Goal> goals = [new Goal(node, null)];
        _deepest = _model.Options.MaxDepth + ExtraDepth + Math.Min(_model.Heights.Of(node), JsonReadOptions.DefaultMaxDepth);
        // Where larger documents hardly ever come about, most turns are not spent on trying.
        var isHopeless = size != SampleSize.Minimal && _inVain > Patience && !_random.Chance(10);
        for (var attempt = isHopeless ? most * 2 / 3 + 1 : 1; attempt <= most; attempt++)
        {
            attempts++;
            Begin(attempt * 3 > most * 2 ? SampleSize.Minimal : attempt * 3 > most && size != SampleSize.Minimal ? SampleSize.Typical : size);
            var found = TryValue(goals, null, 0);
            if (_size != SampleSize.Minimal) _inVain = found ? 0 : _inVain + 1;
            if (!found) continue;
            if (_text.IsFull) Fail(SampleFailureKind.TooLarge, node);
            else if (!SampleCheck.Holds(_model.Plan, _text.Written, 0, goals, [])) Fail(SampleFailureKind.Invalid, node);
            else return SampleResult.Found(_text.Written.ToArray(), attempts);
        }

        return SampleResult.Missing(_failure.Describe(_model.Plan), attempts);
    }

    private void Begin(SampleSize size)
    {
        _size = size;
        _values = size switch { SampleSize.Minimal => 0, SampleSize.Typical => 60, _ => 400 };
        _work = _model.Options.MaxWork;
        _text.Truncate(0);
    }

    /// <summary>How many more items or members than usual: what comes again and again is left behind by larger documents.</summary>
    private int Stretch() => _repeats == 0 ? 0 : _random.Below(1 + Math.Min(_repeats, 24));

    /// <summary>Whether what is optional is left out here.</summary>
    private bool IsShallow(int depth) => _values <= 0 || depth >= _model.Options.MaxDepth;

    /// <summary>Writes a value that fulfils some schemas and not some others; where there is none, nothing is written.</summary>
    private bool TryValue(List<Goal> goals, List<Goal>? avoids, int depth)
    {
        if (depth > _deepest || !StackRoom.Has()) return Fail(SampleFailureKind.TooDeep, goals);
        _values--;
        var start = _text.Length;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            // What is shallow by itself may not fit together; then another way is tried.
            var demand = new Demand(goals, avoids) { IsShallow = IsShallow(depth) && attempt % 2 == 0 };
            var built = Gather(demand) && TryBuild(demand, depth, attempt);
            if (built && demand.IsUncertain && !SampleCheck.Holds(_model.Plan, _text.Written, start, goals, demand.Avoids)) built = Fail(SampleFailureKind.Invalid, goals);
            foreach (var (keyword, branch) in demand.Choices) _coverage.Add(keyword, BranchCount(keyword), branch, !built);
            if (built) return true;
            _text.Truncate(start);
            _work -= _strings.Work;
            _strings.Work = 0;
            if (_work < 0 || (demand.Choices.Count == 0 && !demand.IsUncertain && attempt > 0)) return false;
        }

        return false;
    }

    private bool TryBuild(Demand demand, int depth, int attempt)
    {
        if (demand.Values.Count > 0) return TryListed(demand);
        if (TrySuggestion(demand, attempt)) return true;
        var kind = PickKind(demand, depth);
        switch (kind)
        {
            case InstanceTypes.Null:
                _text.WriteAscii("null");
                return true;
            case InstanceTypes.False:
                _text.WriteAscii("false");
                return true;
            case InstanceTypes.True:
                _text.WriteAscii("true");
                return true;
            case InstanceTypes.Number:
                if (!NumberSampler.TrySample(demand.Number, _size, _random, out var number)) return Fail(SampleFailureKind.NoNumber, demand.Goals);
                _text.WriteAscii(number);
                return true;
            case InstanceTypes.String:
                if (!_strings.TrySample(demand.String, IsShallow(depth) ? SampleSize.Minimal : _size, out var text)) return Fail(SampleFailureKind.NoString, demand.Goals);
                _text.WriteString(text);
                return true;
            case InstanceTypes.Array:
                return TryArray(demand, depth);
            case InstanceTypes.Object:
                return TryObject(demand, depth);
            default:
                return Fail(SampleFailureKind.NoKind, demand.Goals);
        }
    }

    /// <summary>Writes one of the values of <c>enum</c> or <c>const</c>.</summary>
    private bool TryListed(Demand demand)
    {
        var keyword = demand.Values.Find(k => k is ConstKeyword) ?? demand.Values[0];
        JsonNode[] values = keyword is EnumKeyword choice ? choice.Values : [keyword.Value];
        var candidates = new List<int>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (demand.Kinds.Has(values[i].Kind) && IsInOthers(demand, keyword, values[i])) candidates.Add(i);
        }

        if (candidates.Count == 0) return Fail(SampleFailureKind.NoListedValue, demand.Goals);
        var index = _coverage.Pick(keyword, values.Length, candidates);
        demand.Choices.Add((keyword, index));
        demand.IsUncertain |= demand.Number is not null || demand.String is not null || demand.Array is not null || demand.Object is not null;
        _text.WriteValue(values[index]);
        return true;
    }

    private static bool IsInOthers(Demand demand, Plan.PlanKeyword chosen, JsonNode value)
    {
        foreach (var keyword in demand.Values)
        {
            if (keyword == chosen) continue;
            JsonNode[] values = keyword is EnumKeyword choice ? choice.Values : [keyword.Value];
            if (!Array.Exists(values, other => JsonEquality.Equals(value.Text.View, value.Index, other.Text.View, other.Index))) return false;
        }

        return true;
    }

    /// <summary>Now and then, and when all else fails, a value that the schema itself names.</summary>
    private bool TrySuggestion(Demand demand, int attempt)
    {
        const int percent = 6;
        if (demand.Suggestions.Count == 0 || _size == SampleSize.Minimal && attempt < Tries / 2) return false;
        if (attempt < Tries / 2 ? attempt > 0 || !_random.Chance(percent) : attempt % 2 > 0) return false;
        var value = _random.Pick(demand.Suggestions);
        if (!demand.Kinds.Has(value.Kind)) return false;
        demand.IsUncertain = true;
        _text.WriteValue(value);
        return true;
    }

    private InstanceTypes PickKind(Demand demand, int depth)
    {
        const int hinted = 12;
        Span<int> weights = stackalloc int[(int)JsonKind.Object + 1];
        weights.Clear();
        var any = demand.Kinds == InstanceTypes.Any && demand is { Number: null, String: null, Array: null, Object: null };
        var shallow = IsShallow(depth);
        for (var kind = JsonKind.Null; kind <= JsonKind.Object; kind++)
        {
            if (!demand.Kinds.Has(kind)) continue;
            var isHinted = kind switch
            {
                JsonKind.Number => demand.Number is not null,
                JsonKind.String => demand.String is not null,
                JsonKind.Array => demand.Array is not null,
                JsonKind.Object => demand.Object is not null,
                _ => false,
            };
            var isContainer = kind is JsonKind.Array or JsonKind.Object;
            weights[(int)kind] = isContainer && shallow ? 0 : isHinted ? hinted : kind is JsonKind.Null or JsonKind.True or JsonKind.False ? 1 : any && isContainer ? 1 : 2;
        }

        var total = Sum(weights);
        if (total == 0)
        {
            // Only containers are left: the shallower of the two.
            var array = demand.Goals.Count == 0 ? 0 : demand.Goals.Max(g => _model.Heights.Of(g.Node, InstanceTypes.Array));
            var both = InstanceTypes.Array | InstanceTypes.Object;
            if ((demand.Kinds & both) != both) return demand.Kinds & both;
            return array <= demand.Goals.Max(g => _model.Heights.Of(g.Node, InstanceTypes.Object)) ? InstanceTypes.Array : InstanceTypes.Object;
        }

        var at = _random.Below(total);
        for (var kind = 0; ; kind++)
        {
            at -= weights[kind];
            if (at < 0) return InstanceTypeSets.Of((JsonKind)kind);
        }
    }

    private static int Sum(Span<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers) sum += number;
        return sum;
    }

    private bool Fail(SampleFailureKind kind, List<Goal> goals) => Fail(kind, goals.Count == 0 ? -1 : goals[0].Node);

    private bool Fail(SampleFailureKind kind, int node)
    {
        // Running out of work is a consequence: what it was spent on is the better reason.
        if (kind == SampleFailureKind.TooMuchWork && _failure.Kind != SampleFailureKind.None) return false;
        _failure = new SampleFailure(kind, node);
        return false;
    }
}
