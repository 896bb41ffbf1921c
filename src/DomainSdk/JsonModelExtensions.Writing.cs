using System.Buffers;
using System.Text;
using System.Text.Json;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <content>Writing values, and validating those that were made in code.</content>
public static partial class JsonModelExtensions
{
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

        /// <summary>The value as JSON in UTF-8.</summary>
        /// <param name="indented">Whether to break lines (LF) and indent by two spaces.</param>
        /// <returns>The bytes.</returns>
        public byte[] ToUtf8Json(bool indented = false)
        {
            using var buffer = new Utf8BufferWriter();
            value.WriteTo(buffer, indented);
            return buffer.Written.ToArray();
        }

        /// <summary>Writes the value as JSON.</summary>
        /// <param name="writer">Where the UTF-8 goes.</param>
        /// <param name="indented">Whether to break lines (LF) and indent by two spaces.</param>
        /// <exception cref="InvalidOperationException">The value nests deeper than JSON that can be read back.</exception>
        public void WriteTo(IBufferWriter<byte> writer, bool indented = false) => DocumentWriter.Write<T, T>(value, writer, indented);

        /// <summary>Writes the value as JSON.</summary>
        /// <param name="stream">Where the UTF-8 goes.</param>
        /// <param name="indented">Whether to break lines (LF) and indent by two spaces.</param>
        public void WriteTo(Stream stream, bool indented = false)
        {
            using var buffer = new Utf8BufferWriter();
            value.WriteTo(buffer, indented);
            stream.Write(buffer.Written);
        }

        /// <summary>Writes the value as JSON.</summary>
        /// <param name="writer">A writer that stands where a value can be written.</param>
        public void WriteTo(Utf8JsonWriter writer)
        {
            using var buffer = new Utf8BufferWriter();
            value.WriteTo(buffer, writer.Options.Indented);
            writer.WriteRawValue(buffer.Written, skipInputValidation: true);
        }

        /// <summary>
        /// Validates a value that was made in code: what it looks like as JSON is validated. What has no JSON text, such as null where the type does not
        /// allow it or a number that no value of an enum has, is an error at its place.
        /// </summary>
        /// <returns>Every error; positions are those in <see cref="ToJson"/>.</returns>
        public ValidationResult Validate()
        {
            using var buffer = new Utf8BufferWriter();
            // What nests too deep is an error of the value like any other.
            var unwritable = new List<UnwritableValue>();
            DocumentWriter.Write<T, T>(value, buffer, maxDepth: int.MaxValue, unwritable: unwritable);
            var result = JsonModel.Validate<T>(buffer.Written);
            return unwritable.Count == 0 ? result : UnwritableReport.Add(result, T.Schema, buffer.Written, unwritable);
        }
    }
}
