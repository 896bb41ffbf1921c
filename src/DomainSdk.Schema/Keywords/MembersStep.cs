using System.Buffers;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// <c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c> and <c>required</c> of one schema, in one walk
/// over the members of the object.
/// </summary>
internal sealed class MembersStep : EvaluationStep
{
    private const int MaskBits = 64;

    private readonly PropertiesKeyword? _properties;
    private readonly PatternPropertiesKeyword? _patterns;
    private readonly AdditionalPropertiesKeyword? _additional;
    private readonly int _additionalNode;
    private readonly RequiredKeyword? _required;
    private readonly NameTable _names;
    private readonly int[] _nodes;
    private readonly ulong[] _bits;
    private readonly ulong _requiredMask;
    private readonly NameTable? _manyRequired;
    private HashSet<string>? _declared;

    /// <param name="keywords">Those of one schema, in the order of evaluation.</param>
    public MembersStep(IReadOnlyList<MembersKeyword> keywords)
        : base(keywords[0])
    {
        Keywords = keywords;
        _properties = keywords.OfType<PropertiesKeyword>().FirstOrDefault();
        _patterns = keywords.OfType<PatternPropertiesKeyword>().FirstOrDefault();
        _additional = keywords.OfType<AdditionalPropertiesKeyword>().FirstOrDefault();
        _additionalNode = _additional?.Node ?? -1;
        _required = keywords.OfType<RequiredKeyword>().FirstOrDefault();

        var names = _properties?.Members.Select(m => m.Utf8Name).ToList() ?? [];
        var nodes = _properties?.Members.Select(m => m.Node).ToList() ?? [];
        var bits = new List<ulong>(new ulong[names.Count]);
        if (_required is { Utf8Names.Length: <= MaskBits })
        {
            for (var i = 0; i < _required.Utf8Names.Length; i++)
            {
                var at = names.FindIndex(n => n.AsSpan().SequenceEqual(_required.Utf8Names[i]));
                if (at < 0)
                {
                    at = names.Count;
                    names.Add(_required.Utf8Names[i]);
                    nodes.Add(-1);
                    bits.Add(0);
                }

                bits[at] |= 1UL << i;
                _requiredMask |= 1UL << i;
            }
        }

        else if (_required is not null)
        {
            _manyRequired = new NameTable(_required.Utf8Names);
        }

        _names = new NameTable([.. names]);
        _nodes = [.. nodes];
        _bits = [.. bits];
    }

    public override IEnumerable<PlanKeyword> Keywords { get; }

    public override bool Evaluate(ref Evaluator evaluator, int entry)
    {
        var valid = true;
        var seen = 0UL;
        var next = 0;
        var ordinal = 0;
        var end = evaluator.View[entry].Next;
        for (var name = entry + 1; name < end; name = evaluator.View[name + 1].Next, ordinal++)
        {
            var index = _names.Find(evaluator.Decode(name), ref next);
            if (index >= 0) seen |= _bits[index];
            if (ApplyTo(ref evaluator, name, ordinal, index < 0 ? -1 : _nodes[index])) continue;
            if (!evaluator.GoesOn) return false;
            valid = false;
        }

        return HasRequired(ref evaluator, entry, seen) && valid;
    }

    /// <summary>Applies to a member what concerns it.</summary>
    private bool ApplyTo(ref Evaluator evaluator, int name, int ordinal, int node)
    {
        var valid = true;
        var covered = node >= 0;
        if (covered && !evaluator.ApplyToMember(_properties!, node, name)) valid = false;
        if (_patterns is not null && (valid || evaluator.GoesOn))
        {
            foreach (var pattern in _patterns.Patterns)
            {
                var doubts = evaluator.Doubts;
                var matches = evaluator.Matches(_patterns, pattern.Regex, name);
                if (!matches && evaluator.Doubts == doubts) continue;
                covered = true;
                if (!matches || !evaluator.ApplyToMember(_patterns, pattern.Node, name)) valid = false;
            }
        }

        if (!covered && _additional is not null)
        {
            covered = true;
            valid = evaluator.ApplyToMember(_additional, _additionalNode, name);
        }

        if (covered) evaluator.Mark(ordinal);
        return valid;
    }

    private bool HasRequired(ref Evaluator evaluator, int entry, ulong seen)
    {
        if (_required is null) return true;
        if (_manyRequired is not null) return HasManyRequired(ref evaluator, entry, _manyRequired);
        if (seen == _requiredMask) return true;
        var valid = true;
        foreach (var name in _required.Utf8Names)
        {
            if (evaluator.View.FindMember(entry, name) >= 0) continue;
            evaluator.FailForCertain();
            if (!evaluator.Reports) return false;
            valid = false;
            ReportMissing(ref evaluator, _required, entry, name);
        }

        return valid;
    }

    // To look for each name among the members would take the product of both.
    private bool HasManyRequired(ref Evaluator evaluator, int entry, NameTable required)
    {
        var seen = ArrayPool<bool>.Shared.Rent(required.Count);
        seen.AsSpan(0, required.Count).Clear();
        var (missing, next) = (required.Count, 0);
        for (var name = entry + 1; name < evaluator.View[entry].Next; name = evaluator.View[name + 1].Next)
        {
            var index = required.Find(evaluator.Decode(name), ref next);
            if (index < 0 || seen[index]) continue;
            seen[index] = true;
            missing--;
        }

        if (missing > 0) evaluator.FailForCertain();
        for (var i = 0; evaluator.Reports && missing > 0 && i < required.Count; i++)
        {
            if (!seen[i]) ReportMissing(ref evaluator, _required!, entry, required[i]);
        }

        ArrayPool<bool>.Shared.Return(seen);
        return missing == 0;
    }

    /// <summary>Reports one missing member; a member with a similar name that is not declared is probably it.</summary>
    private void ReportMissing(ref Evaluator evaluator, RequiredKeyword required, int entry, ReadOnlySpan<byte> name) =>
        evaluator.AddError(DiagnosticCatalog.MissingMember, required, entry, MissingMembers.Explain(ref evaluator, entry, name, _declared ??= new(evaluator.DeclaredNames(required), StringComparer.Ordinal)));
}
