using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DomainSdk.Benchmarks.Web;

/// <summary>One connection that sends finished requests, one after the other, and costs next to nothing itself: HttpClient would cost more than the servers.</summary>
internal sealed class LoopbackClient : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[1 << 16];

    public LoopbackClient(int port) => _socket.Connect(new IPEndPoint(IPAddress.Loopback, port));

    /// <summary>A request with its headers.</summary>
    /// <param name="body">The JSON text.</param>
    public static byte[] Request(byte[] body) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n")), .. body];

    /// <summary>Sends a request and waits for the end of its answer.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The length of the answer.</returns>
    public async ValueTask<int> SendAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        for (var length = 0; ;)
        {
            var received = await _socket.ReceiveAsync(_answer.AsMemory(length));
            if (received == 0) throw new InvalidOperationException("The server has closed the connection.");
            length += received;
            if (IsComplete(_answer.AsSpan(0, length))) return length;
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsComplete(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return false;
        if (!answer.StartsWith("HTTP/1.1 200"u8)) throw new InvalidOperationException("The answer is: " + Encoding.UTF8.GetString(answer));
        var at = answer[..head].IndexOf("Content-Length: "u8);
        // No JSON text has a line break in front of its end.
        if (at < 0) return answer.EndsWith("\r\n0\r\n\r\n"u8);
        return System.Buffers.Text.Utf8Parser.TryParse(answer[(at + 16)..], out int length, out _) && answer.Length >= head + 4 + length;
    }
}
