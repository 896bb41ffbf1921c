namespace DomainSdk.Schema.Evaluation;

/// <summary>Room that evaluations need and give back: the dynamic scope, marks of evaluated locations, decoded strings.</summary>
internal sealed class EvaluatorState
{
    [ThreadStatic]
    private static EvaluatorState? _cached;

    private int[] _scope = new int[32];
    private ulong[] _marks = new ulong[64];
    private byte[] _bytes = new byte[256];
    private (int Node, int Entry)[] _open = new (int, int)[8];
    private int _openCount;
    private int _scopeCount;
    private int[] _scopeNumbers = new int[32];
    private int _numberedScopes;
    private int _marksTop;

    /// <summary>The resources entered, outermost first.</summary>
    public ReadOnlySpan<int> Scope => _scope.AsSpan(0, _scopeCount);

    /// <summary>
    /// The number of the dynamic scope. References go to the first resource that has an anchor, so that scopes which differ only in resources
    /// entered again have one number.
    /// </summary>
    public int ScopeNumber
    {
        get
        {
            if (_scopeNumbers.Length < _scope.Length) Array.Resize(ref _scopeNumbers, _scope.Length);
            for (; _numberedScopes < _scopeCount; _numberedScopes++)
            {
                var before = _numberedScopes == 0 ? 0 : _scopeNumbers[_numberedScopes - 1];
                var isNew = _scope.AsSpan(0, _numberedScopes).IndexOf(_scope[_numberedScopes]) < 0;
                _scopeNumbers[_numberedScopes] = isNew ? Verdicts.NumberOf(before, ~_scope[_numberedScopes]) : before;
            }

            return _scopeCount == 0 ? 0 : _scopeNumbers[_scopeCount - 1];
        }
    }

    /// <summary>What is known of the document.</summary>
    public VerdictMemory Verdicts { get; set; } = new();

    /// <summary>How often such a schema was begun within another for the same value.</summary>
    public long NestedCount { get; private set; }

    public static EvaluatorState Rent()
    {
        var state = _cached ?? new EvaluatorState();
        _cached = null;
        state._scopeCount = 0;
        state._marksTop = 0;
        state._openCount = 0;
        state._numberedScopes = 0;
        state.NestedCount = 0;
        return state;
    }

    public static void Return(EvaluatorState state)
    {
        state.Verdicts.Forget();
        _cached = state;
    }

    /// <summary>Enters a resource.</summary>
    /// <returns>False if evaluation is in it already.</returns>
    public bool Enter(int resource)
    {
        if (_scopeCount > 0 && _scope[_scopeCount - 1] == resource) return false;
        if (_scopeCount == _scope.Length) Array.Resize(ref _scope, _scope.Length * 2);
        _scope[_scopeCount++] = resource;
        return true;
    }

    public void Leave()
    {
        _scopeCount--;
        if (_numberedScopes > _scopeCount) _numberedScopes = _scopeCount;
    }

    /// <summary>Begins to apply a schema that leads back to itself.</summary>
    /// <returns>False where it is being applied to the same value already.</returns>
    public bool TryBegin(int node, int entry)
    {
        for (var i = _openCount - 1; i >= 0 && _open[i].Entry == entry; i--)
        {
            if (_open[i].Node == node) return false;
        }

        if (_openCount > 0 && _open[_openCount - 1].Entry == entry) NestedCount++;
        if (_openCount == _open.Length) Array.Resize(ref _open, _open.Length * 2);
        _open[_openCount++] = (node, entry);
        return true;
    }

    /// <summary>Ends what <see cref="TryBegin"/> began last.</summary>
    public void End() => _openCount--;

    /// <summary>Takes room for marks, all clear.</summary>
    /// <returns>Where it begins.</returns>
    public int TakeMarks(int words)
    {
        var start = _marksTop;
        _marksTop += words;
        if (_marksTop > _marks.Length) Array.Resize(ref _marks, Math.Max(_marksTop, _marks.Length * 2));
        Array.Clear(_marks, start, words);
        return start;
    }

    /// <summary>Gives back the room taken last.</summary>
    public void ReleaseMarks(int words) => _marksTop -= words;

    public Span<ulong> Marks(int start, int words) => _marks.AsSpan(start, words);

    /// <summary>Room for a decoded string, valid until it is asked for again.</summary>
    public Span<byte> Bytes(int length)
    {
        if (_bytes.Length < length) _bytes = new byte[Math.Max(length, _bytes.Length * 2)];
        return _bytes.AsSpan(0, length);
    }
}
