namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The states found so far and the table of transitions between them. Readers use the table without a lock: an entry goes from unknown to
/// its final value once, and a row is only referred to when it exists. Writers hold the lock of the <see cref="Dfa"/>.
/// </summary>
internal sealed class DfaCache
{
    /// <summary>A transition that has not been computed.</summary>
    public const int Unknown = 0;

    /// <summary>The state that no match can come after.</summary>
    public const int Dead = 1;

    /// <summary>The state that a match was found in.</summary>
    public const int Matched = 2;

    // The row offsets 0, 1 and 2 are taken by the constants; the third row begins behind them at any stride.
    private const int FirstRow = 2;
    private const int MaxTableSize = 1 << 19;
    private const int MaxInstructions = 1 << 20;

    private readonly int _stride;
    private readonly Dictionary<DfaState, int> _rows = [];
    private readonly List<DfaState> _states = [];
    private int[] _table;
    private int _instructions;

    /// <summary>Creates a cache for rows of <paramref name="stride"/> columns, of which there are at least two, with its first state.</summary>
    public DfaCache(int stride, DfaState start)
    {
        _stride = stride;
        _table = new int[stride * 8];
        StartRow = RowOf(start);
    }

    /// <summary>The row of the state that every text begins in.</summary>
    public int StartRow { get; }

    /// <summary>The transitions: row offset plus column yields the row offset of the next state, or one of the constants.</summary>
    public int[] Table => Volatile.Read(ref _table);

    /// <summary>The state whose row begins at <paramref name="row"/>.</summary>
    public DfaState StateAt(int row) => _states[row / _stride - FirstRow];

    /// <summary>The row of <paramref name="state"/>, which is added if it is new; or <see cref="Unknown"/> if it does not fit.</summary>
    public int RowOf(DfaState state)
    {
        if (_rows.TryGetValue(state, out var row)) return row;
        row = (_states.Count + FirstRow) * _stride;
        _instructions += state.Instructions.Length;
        if (_states.Count > 0 && (row + _stride > MaxTableSize || _instructions > MaxInstructions))
            return Unknown;

        if (row + _stride > _table.Length)
        {
            var larger = new int[Math.Max(row + _stride, _table.Length * 2)];
            _table.CopyTo(larger, 0);
            Volatile.Write(ref _table, larger);
        }

        _states.Add(state);
        _rows.Add(state, row);
        return row;
    }

    /// <summary>Publishes a transition.</summary>
    public void Set(int row, int column, int target) => Volatile.Write(ref _table[row + column], target);
}
