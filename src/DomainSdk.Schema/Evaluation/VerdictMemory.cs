using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>
/// What is known of one document: the verdicts of schemas that are met again and again at the same value, so that each is found once. Those who
/// ask about the same document many times share one between their calls. For one thread at a time.
/// </summary>
internal sealed class VerdictMemory
{
    /// <summary>A large memory is given back when the document ends.</summary>
    private const int MostKept = 1 << 15;

    /// <summary>So many facts are remembered, and more for each value of the document: ways that never meet again are not worth the memory.</summary>
    private const int LeastFacts = 1 << 20;
    private const long FactsPerValue = 64;

    private readonly Dictionary<(int First, int Second), int> _pairs = [];
    private int[] _heads = new int[64];
    private Fact[] _facts = new Fact[64];
    private ulong[] _marks = [];
    private int _marksCount;
    private SchemaPlan? _plan;
    private long _most;

    /// <summary>Whether nothing more is remembered; the bound on work ends what this makes long.</summary>
    internal bool IsFull => Count + _pairs.Count >= _most;

    /// <summary>How many facts are known.</summary>
    public int Count { get; private set; }

    /// <summary>How many times a schema was applied to a value by those who share this memory.</summary>
    public long Steps { get; internal set; }

    /// <summary>Forgets everything: another document begins.</summary>
    public void Forget()
    {
        _plan = null;
        Steps = 0;
        if (Count == 0) return;
        if (_facts.Length > MostKept)
        {
            _heads = new int[64];
            _facts = new Fact[64];
            _marks = [];
        }
        else
        {
            for (var i = 0; i < Count; i++) _heads[Bucket(_facts[i].Key)] = 0;
        }

        Count = 0;
        _marksCount = 0;
        _pairs.Clear();
    }

    /// <summary>Begins to remember about a plan; what is known of another one is forgotten.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="values">How many entries the document has.</param>
    internal void Begin(SchemaPlan plan, int values)
    {
        _most = LeastFacts + (FactsPerValue * values);
        if (ReferenceEquals(_plan, plan)) return;
        Forget();
        _plan = plan;
    }

    /// <summary>The number of a pair of numbers: the same for the same pair, greater than 0.</summary>
    internal int NumberOf(int first, int second)
    {
        if (!_pairs.TryGetValue((first, second), out var number)) _pairs.Add((first, second), number = _pairs.Count + 1);
        return number;
    }

    /// <summary>The fact of a key.</summary>
    /// <returns>0 where nothing is known.</returns>
    internal int Find(FactKey key)
    {
        for (var i = _heads[Bucket(key)]; i != 0; i = _facts[i - 1].Next)
            if (_facts[i - 1].Key == key) return _facts[i - 1].Value;
        return 0;
    }

    /// <summary>Notes the fact of a key.</summary>
    internal void Set(FactKey key, int value)
    {
        for (var i = _heads[Bucket(key)]; i != 0; i = _facts[i - 1].Next)
        {
            if (_facts[i - 1].Key != key) continue;
            _facts[i - 1].Value = value;
            return;
        }

        if (Count == _facts.Length) Grow();
        ref var head = ref _heads[Bucket(key)];
        _facts[Count] = new Fact { Key = key, Value = value, Next = head };
        head = ++Count;
    }

    /// <summary>Keeps marks of evaluated locations.</summary>
    /// <returns>Where they are.</returns>
    internal int Keep(ReadOnlySpan<ulong> marks)
    {
        if (_marksCount + marks.Length > _marks.Length) Array.Resize(ref _marks, Math.Max(_marksCount + marks.Length, _marks.Length * 2));
        marks.CopyTo(_marks.AsSpan(_marksCount));
        _marksCount += marks.Length;
        return _marksCount - marks.Length;
    }

    /// <summary>The marks kept at a place.</summary>
    internal ReadOnlySpan<ulong> MarksAt(int start, int words) => _marks.AsSpan(start, words);

    private int Bucket(FactKey key) => key.Hash & (_heads.Length - 1);

    private void Grow()
    {
        Array.Resize(ref _facts, _facts.Length * 2);
        _heads = new int[_facts.Length];
        for (var i = 0; i < Count; i++)
        {
            ref var head = ref _heads[Bucket(_facts[i].Key)];
            _facts[i].Next = head;
            head = i + 1;
        }
    }

    private struct Fact
    {
        public FactKey Key;
        public int Value;
        public int Next;
    }
}
