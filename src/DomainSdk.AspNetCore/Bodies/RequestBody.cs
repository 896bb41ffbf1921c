using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DomainSdk.AspNetCore.Bodies;

/// <summary>Reads the whole body of a request from its pipe: where it is, if it lies in one piece.</summary>
internal static class RequestBody
{
    /// <summary>Reads a body.</summary>
    /// <param name="context">The request.</param>
    /// <param name="reader">What makes a value of it.</param>
    /// <param name="keeps">Whether the body is left for others to read.</param>
    /// <exception cref="InvalidBodyException">There is none, or none that is valid.</exception>
    public static async ValueTask<T> ReadAsync<T, TReader>(HttpContext context, TReader reader, bool keeps = false)
        where TReader : struct, IBodyReader<T>
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false) throw InvalidBodyException.Missing();
        if (!MediaTypes.IsJson(context.Request.ContentType)) throw InvalidBodyException.WrongMediaType(context.Request.ContentType);
        var pipe = context.Request.BodyReader;
        var body = await ReadAllAsync(pipe, context.RequestAborted);
        var maxDepth = context.RequestServices.GetRequiredService<IOptions<DomainSdkOptions>>().Value.MaxDepth;
        try
        {
            return TryRead<T, TReader>(body, reader, maxDepth, out var value, out var failure) ? value : throw failure;
        }
        finally
        {
            pipe.AdvanceTo(keeps ? body.Start : body.End);
        }
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadAllAsync(PipeReader pipe, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await ReadAsync(pipe, cancellation);
            if (read.IsCompleted) return read.Buffer;
            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCanceled) throw new OperationCanceledException("Reading the body was canceled.");
        }
    }

    private static async ValueTask<ReadResult> ReadAsync(PipeReader pipe, CancellationToken cancellation)
    {
        try
        {
            return await pipe.ReadAsync(cancellation);
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            // Chunks whose size is no number, and clients that are gone: whoever is still there is told.
            throw InvalidBodyException.Unreadable(e);
        }
    }

    private static bool TryRead<T, TReader>(in ReadOnlySequence<byte> body, TReader reader, int? maxDepth, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out InvalidBodyException? failure)
        where TReader : struct, IBodyReader<T>
    {
        if (body.IsSingleSegment) return TryRead(body.FirstSpan, reader, maxDepth, out value, out failure);
        if (body.Length > Array.MaxLength)
        {
            (value, failure) = (default, InvalidBodyException.TooLarge());
            return false;
        }

        var length = (int)body.Length;
        var copy = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(copy);
            return TryRead(copy.AsSpan(0, length), reader, maxDepth, out value, out failure);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    private static bool TryRead<T, TReader>(ReadOnlySpan<byte> utf8, TReader reader, int? maxDepth, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out InvalidBodyException? failure)
        where TReader : struct, IBodyReader<T>
    {
        value = default;
        failure = null;
        if (utf8.IsEmpty) failure = InvalidBodyException.Missing();
        else if (maxDepth is { } limit && !NestingDepth.IsWithin(utf8, limit)) failure = InvalidBodyException.TooDeep(limit);
        else if (!reader.TryRead(utf8, out value, out var errors)) failure = new InvalidBodyException(errors);
        return failure is null;
    }
}
