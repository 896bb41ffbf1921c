using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>Finds the ways to values of a document in one walk, as long as they are asked for in the order of the document.</summary>
/// <param name="view">The document.</param>
/// <param name="root">The entry of its root value.</param>
internal ref struct PointerPaths(JsonView view, int root)
{
    private readonly JsonView _view = view;
    private readonly Stack<Container> _open = [];

    /// <summary>The way to a value.</summary>
    /// <param name="entry">The entry of the value, not before one that was asked for.</param>
    /// <returns>Null for the name of a member.</returns>
    public readonly PointerPath? To(int entry)
    {
        if (entry == root) return PointerPath.Root;
        while (_open.TryPeek(out var inner) && entry >= inner.End) _open.Pop();
        if (_open.Count == 0) _open.Push(new Container(_view, root, PointerPath.Root));
        while (true)
        {
            var container = _open.Peek();
            while (_view[container.Value].Next <= entry) container.MoveOn(_view);
            if (entry < container.Value) return null;
            if (entry == container.Value) return container.Path;
            _open.Push(new Container(_view, container.Value, container.Path));
        }
    }

    /// <summary>An array or object, and the place in it.</summary>
    private sealed class Container
    {
        private readonly bool _isObject;
        private readonly PointerPath _path;
        private int _index;
        private PointerPath? _child;

        public Container(JsonView view, int entry, PointerPath path)
        {
            _isObject = view.Kind(entry) == JsonKind.Object;
            _path = path;
            End = view[entry].Next;
            Value = entry + (_isObject ? 2 : 1);
        }

        /// <summary>The entry behind it.</summary>
        public int End { get; }

        /// <summary>The entry of the child at hand.</summary>
        public int Value { get; private set; }

        /// <summary>The way to that child.</summary>
        public PointerPath Path => _child ??= _isObject ? _path.Member(Value - 1) : _path.Item(_index);

        public void MoveOn(JsonView view)
        {
            Value = view[Value].Next + (_isObject ? 1 : 0);
            _index++;
            _child = null;
        }
    }
}
