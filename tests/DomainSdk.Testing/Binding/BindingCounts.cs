using System.Collections.Concurrent;

namespace DomainSdk.Testing.Binding;

/// <summary>What was found about the names in emitted code; filled by many threads.</summary>
internal sealed class BindingCounts
{
    private int _files;
    private int _names;
    private int _own;
    private int _others;
    private int _misbound;

    /// <summary>Each name that means something else than the model, and what kept a file from being looked at.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    /// <summary>The files looked at.</summary>
    public int Files => _files;

    /// <summary>Names of types that are short in the code and mean what the full ones mean.</summary>
    public int Names => _names;

    /// <summary>Names that a type has for itself and for what is nested in it, and of type parameters: they mean what the model says.</summary>
    public int OwnNames => _own;

    /// <summary>Names at the beginning of an expression that mean members, locals and parameters, as no type is meant there.</summary>
    public int OtherNames => _others;

    /// <summary>Names that mean something else.</summary>
    public int Misbound => _misbound;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Files} files, {Names} short names of types, {OwnNames} names of their own, {OtherNames} of members and locals, {Misbound} misbound");

    internal void AddFile() => Interlocked.Increment(ref _files);

    internal void AddName() => Interlocked.Increment(ref _names);

    internal void AddOwn() => Interlocked.Increment(ref _own);

    internal void AddOther() => Interlocked.Increment(ref _others);

    internal void AddMisbound(string problem)
    {
        Interlocked.Increment(ref _misbound);
        Problems.Enqueue(problem);
    }
}
