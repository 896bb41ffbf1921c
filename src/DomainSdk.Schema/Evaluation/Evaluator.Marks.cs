namespace DomainSdk.Schema.Evaluation;

/// <content>
/// Marks of evaluated members and items (2020-12 core, section 11): one bit per child of the value that an
/// <c>unevaluated*</c> keyword looks at. They exist only below nodes with such a keyword.
/// </content>
internal ref partial struct Evaluator
{
    private const int NoMarks = -1;

    /// <summary>Marks a child of the current value as evaluated.</summary>
    /// <param name="ordinal">The number of the member or item.</param>
    internal readonly void Mark(int ordinal)
    {
        if (_marks >= 0) _state.Marks(_marks, _markWords)[ordinal >> 6] |= 1UL << (ordinal & 63);
    }

    /// <summary>Marks all children of the current value as evaluated.</summary>
    internal readonly void MarkAll()
    {
        if (_marks >= 0) _state.Marks(_marks, _markWords).Fill(ulong.MaxValue);
    }

    /// <summary>Whether a child of the current value was evaluated.</summary>
    internal readonly bool IsMarked(int ordinal) =>
        _marks >= 0 && (_state.Marks(_marks, _markWords)[ordinal >> 6] & (1UL << (ordinal & 63))) != 0;

    /// <summary>Evaluates a node with marks of its own; what it evaluated counts for the schemas around it too.</summary>
    private bool RunTracked(EvaluationNode node, int entry)
    {
        var (outer, outerWords) = (_marks, _markWords);
        _markWords = (View[entry].Count + 63) >> 6;
        _marks = _state.TakeMarks(_markWords);
        var valid = RunSteps(node, entry);
        if (valid && outer >= 0)
        {
            var target = _state.Marks(outer, _markWords);
            var mine = _state.Marks(_marks, _markWords);
            for (var i = 0; i < target.Length; i++) target[i] |= mine[i];
        }

        _state.ReleaseMarks(_markWords);
        (_marks, _markWords) = (outer, outerWords);
        return valid;
    }

    private readonly int SaveMarks()
    {
        var saved = _state.TakeMarks(_markWords);
        _state.Marks(_marks, _markWords).CopyTo(_state.Marks(saved, _markWords));
        return saved;
    }

    private readonly void RestoreMarks(int saved, bool keep)
    {
        if (!keep) _state.Marks(saved, _markWords).CopyTo(_state.Marks(_marks, _markWords));
        _state.ReleaseMarks(_markWords);
    }
}
