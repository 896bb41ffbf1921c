using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>What every generated type can do: <c>Party.Parse(utf8)</c>, <c>Party.IsValid(utf8)</c>, <c>party.ToJson()</c>.</summary>
public static partial class JsonModelExtensions
{
    extension<T>(T)
        where T : IJsonModel<T>
    {
        /// <summary>Whether a JSON text conforms to the schema of the type. Allocates nothing.</summary>
        /// <param name="utf8">The text.</param>
        /// <returns>True if it does.</returns>
        public static bool IsValid(ReadOnlySpan<byte> utf8) => DocumentReader.Read<T, T, Skip>(utf8, out _);

        /// <summary>Reads and validates a JSON text.</summary>
        /// <param name="utf8">The text.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether the text conforms to the schema of the type.</returns>
        public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value) =>
            DocumentReader.Read<T, T, Build>(utf8, out value!);
    }

    extension<T>(T value)
        where T : IJsonModel<T>
    {
        /// <summary>The value as JSON.</summary>
        /// <param name="indented">Whether to break lines (LF) and indent by two spaces.</param>
        /// <returns>The text.</returns>
        public string ToJson(bool indented = false)
        {
            using var buffer = new Utf8BufferWriter();
            value.WriteTo(buffer, indented);
            return Encoding.UTF8.GetString(buffer.Written);
        }

        /// <summary>Writes the value as JSON.</summary>
        /// <param name="writer">Where the UTF-8 goes.</param>
        /// <param name="indented">Whether to break lines (LF) and indent by two spaces.</param>
        public void WriteTo(IBufferWriter<byte> writer, bool indented = false)
        {
            var output = new JsonOutput(writer, indented);
            T.Write(ref output, value);
            output.Flush();
        }
    }
}
