using System.Runtime.InteropServices;
using Confluent.Kafka;

namespace DomainSdk.Kafka.Tests.Brokers;

/// <summary>
/// Brokers within this process that speak the protocol over loopback: librdkafka's own, which its tests use, too. They can be told to fail requests, and to be down.
/// </summary>
internal sealed class MockCluster : IDisposable
{
    // Of the builds in the package, the client takes the first that can be loaded. One that is not there needs libraries of its own.
    static MockCluster() => NativeLibrary.SetDllImportResolver(typeof(MockCluster).Assembly, (name, assembly, path) =>
        NativeLibrary.TryLoad(name, assembly, path, out var library) ? library
        : Builds.Select(build => NativeLibrary.TryLoad(build, out var other) ? other : IntPtr.Zero).FirstOrDefault(loaded => loaded != IntPtr.Zero));

    private static IEnumerable<string> Builds =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "runtimes"), "*librdkafka*", SearchOption.AllDirectories)
            .Where(file => file.Contains(RuntimeInformation.RuntimeIdentifier, StringComparison.Ordinal) && Path.GetExtension(file) != ".pdb").Order(StringComparer.Ordinal);

    private readonly IntPtr _client;
    private readonly IntPtr _cluster;

    public MockCluster(int brokers = 3)
    {
        var error = new byte[512];
        _client = Native.rd_kafka_new(0, IntPtr.Zero, error, (UIntPtr)error.Length);
        _cluster = Native.rd_kafka_mock_cluster_new(_client, brokers);
        if (_cluster == IntPtr.Zero) throw new InvalidOperationException("There are no brokers.");
        Servers = Marshal.PtrToStringUTF8(Native.rd_kafka_mock_cluster_bootstraps(_cluster))!;
    }

    public string Servers { get; }

    public void Create(string topic, int partitions) => Done(Native.rd_kafka_mock_topic_create(_cluster, topic, partitions, 1));

    /// <summary>The next requests of a kind fail, one for each error.</summary>
    public void Fail(short api, params ReadOnlySpan<ErrorCode> errors)
    {
        var codes = errors.ToArray().Select(e => (int)e).ToArray();
        Native.rd_kafka_mock_push_request_errors_array(_cluster, api, (UIntPtr)codes.Length, codes);
    }

    public void SetDown(int broker, bool isDown) =>
        Done(isDown ? Native.rd_kafka_mock_broker_set_down(_cluster, broker) : Native.rd_kafka_mock_broker_set_up(_cluster, broker));

    public IProducer<string?, byte[]?> Producer() =>
        new ProducerBuilder<string?, byte[]?>(new ProducerConfig { BootstrapServers = Servers, EnableIdempotence = true, LingerMs = 5 }).Build();

    public ConsumerConfig Group(string group) => new()
    {
        BootstrapServers = Servers,
        GroupId = group,
        AutoOffsetReset = AutoOffsetReset.Earliest,
        EnableAutoCommit = false,
        EnablePartitionEof = true,
        SessionTimeoutMs = 6000,
        HeartbeatIntervalMs = 300,
    };

    public void Dispose()
    {
        Native.rd_kafka_mock_cluster_destroy(_cluster);
        Native.rd_kafka_destroy(_client);
    }

    private static void Done(int error)
    {
        if (error != 0) throw new KafkaException((ErrorCode)error);
    }

    private static class Native
    {
        private const string Name = "librdkafka";

        [DllImport(Name)]
        public static extern IntPtr rd_kafka_new(int type, IntPtr config, byte[] error, UIntPtr length);

        [DllImport(Name)]
        public static extern void rd_kafka_destroy(IntPtr client);

        [DllImport(Name)]
        public static extern IntPtr rd_kafka_mock_cluster_new(IntPtr client, int brokers);

        [DllImport(Name)]
        public static extern void rd_kafka_mock_cluster_destroy(IntPtr cluster);

        [DllImport(Name)]
        public static extern IntPtr rd_kafka_mock_cluster_bootstraps(IntPtr cluster);

        [DllImport(Name)]
        public static extern int rd_kafka_mock_topic_create(IntPtr cluster, [MarshalAs(UnmanagedType.LPUTF8Str)] string topic, int partitions, int replicas);

        [DllImport(Name)]
        public static extern void rd_kafka_mock_push_request_errors_array(IntPtr cluster, short api, UIntPtr count, int[] errors);

        [DllImport(Name)]
        public static extern int rd_kafka_mock_broker_set_down(IntPtr cluster, int broker);

        [DllImport(Name)]
        public static extern int rd_kafka_mock_broker_set_up(IntPtr cluster, int broker);
    }
}
