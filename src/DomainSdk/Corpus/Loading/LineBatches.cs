using System.Buffers;
using System.Runtime.CompilerServices;

namespace DomainSdk.Loading;

/// <summary>Reads an NDJSON file in batches of whole lines. Never holds more of the file than one batch, or one line that is longer.</summary>
internal static class LineBatches
{
    private const int BatchSize = 256 * 1024;

    /// <summary>The batches of a file; a line longer than allowed, or a fault while reading, becomes a finding in its place.</summary>
    public static async IAsyncEnumerable<WorkItem> ReadAsync(CorpusFile file, int maxLineLength, CorpusShard? shard, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var state = new State(file, maxLineLength, file.IsZipped ? null : shard);
        Finding? fault = null;
        Stream? stream = null;
        var total = 0L;
        try
        {
            stream = file.Open();
        }
        catch (Exception e) when (FileFindings.IsFileFault(e))
        {
            fault = FileFindings.Unreadable(file.Path, e);
        }

        while (fault is null)
        {
            var read = 0;
            try
            {
                read = await stream!.ReadAsync(state.Free, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (FileFindings.IsFileFault(e))
            {
                fault = FileFindings.Unreadable(file.Path, e);
                break;
            }

            total += read;
            foreach (var item in state.Accept(read)) yield return item;
            if (read == 0) break;
        }

        // Whoever cuts a file off does not have its beginning taken for the whole.
        if (fault is null && !file.IsZipped && total < file.Length) fault = FileFindings.Shrunk(file, total);
        if (stream is not null) await stream.DisposeAsync().ConfigureAwait(false);
        state.Release();
        if (fault is not null) yield return new FileFault(file, fault);
    }

    private sealed class State(CorpusFile file, int maxLineLength, CorpusShard? shard)
    {
        private byte[]? _buffer = ArrayPool<byte>.Shared.Rent(BatchSize);
        private int _count;
        private int _line = 1;
        private long _offset;
        private bool _skipping;

        public Memory<byte> Free => _buffer.AsMemory(_count);

        // Called with the number of bytes read into Free; 0 at the end of the file.
        public List<WorkItem> Accept(int read)
        {
            var items = new List<WorkItem>(1);
            var searched = _count;
            _count += read;
            var lines = read == 0 ? _count : searched + _buffer.AsSpan(searched, read).LastIndexOf((byte)'\n') + 1;
            if (lines > searched || read == 0)
            {
                Emit(lines, items);
            }
            else if (_skipping)
            {
                _offset += _count;
                _count = 0;
            }
            else if (_count == _buffer!.Length)
            {
                Grow(items);
            }

            return items;
        }

        public void Release()
        {
            if (_buffer is not null) ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = null;
        }

        private void Emit(int end, List<WorkItem> items)
        {
            var buffer = _buffer!;
            var start = _offset == 0 && buffer.AsSpan(0, end).StartsWith("\uFEFF"u8) ? 3 : 0;
            if (_skipping)
            {
                // The rest of a line that was too long.
                var lineEnd = buffer.AsSpan(0, end).IndexOf((byte)'\n');
                start = lineEnd < 0 ? end : lineEnd + 1;
                if (lineEnd >= 0) _line++;
                _skipping = lineEnd < 0;
            }

            _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(BatchSize, 2 * (_count - end)));
            buffer.AsSpan(end, _count - end).CopyTo(_buffer);
            var lines = buffer.AsSpan(start, end - start).Count((byte)'\n');
            if (shard is not null) EmitOwn(buffer.AsSpan(0, end), start, items);
            else if (start < end) items.Add(new LineBatch(file, buffer, start, end, _line, _offset + start));
            if (shard is not null || start == end) ArrayPool<byte>.Shared.Return(buffer);
            _line += lines;
            _offset += end;
            _count -= end;
        }

        // A line belongs to the range that it begins in. Those of others are read all the same: their lines count.
        private void EmitOwn(ReadOnlySpan<byte> bytes, int start, List<WorkItem> items)
        {
            for (var line = _line; start < bytes.Length;)
            {
                var last = (((_offset + start) / CorpusShard.RangeLength) + 1) * CorpusShard.RangeLength - 1 - _offset;
                var end = last >= bytes.Length || bytes[(int)last..].IndexOf((byte)'\n') is not (>= 0 and var more) ? bytes.Length : (int)last + more + 1;
                var own = bytes[start..end];
                if (shard!.Holds(file.Path, _offset + start))
                {
                    var copy = ArrayPool<byte>.Shared.Rent(own.Length);
                    own.CopyTo(copy);
                    items.Add(new LineBatch(file, copy, 0, own.Length, line, _offset + start));
                }

                line += own.Count((byte)'\n');
                start = end;
            }
        }

        private void Grow(List<WorkItem> items)
        {
            if (_count >= maxLineLength)
            {
                if (shard?.Holds(file.Path, _offset) != false) items.Add(new FileFault(file, FileFindings.LineTooLong(file.Path, _line, _offset, maxLineLength), IsOfLine: true));
                _skipping = true;
                _offset += _count;
                _count = 0;
                return;
            }

            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(maxLineLength, BatchSize), 2L * _count));
            _buffer.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer!);
            _buffer = larger;
        }
    }
}
