using Confluent.Kafka;
using DomainSdk;
using DomainSdk.Kafka;
using Topic;

// What a user of the package does: write and read messages, send those that are invalid elsewhere, and check a topic. Without arguments the brokers are librdkafka's own, in this process.
if (args is ["check", var servers, var topic, var parts])
{
    // A worker: as many of them as there are partitions share the work. 'domainsdk merge' makes the report of what they write.
    var worker = new TopicCheck(topic, Reading.Schema, parts, new TopicCheckOptions { StopsAtEnd = true });
    Console.WriteLine($"{await worker.RunAsync(new ConsumerConfig { BootstrapServers = servers, GroupId = $"check-{topic}" })} messages");
    foreach (var part in TopicCheck.Parts(topic, parts)) Console.WriteLine(part);
    return 0;
}

var config = new ProducerConfig { BootstrapServers = "localhost:1" };
config.Set("test.mock.num.brokers", "1");
using var producer = new ProducerBuilder<Null, Reading>(config).SetValueSerializer(new JsonModelSerializer<Reading>()).Build();
using var admin = new DependentAdminClientBuilder(producer.Handle).Build();
var broker = admin.GetMetadata(TimeSpan.FromSeconds(10)).Brokers[0];
var brokers = $"{broker.Host}:{broker.Port}";
await producer.ProduceAsync("readings", new Message<Null, Reading> { Value = new Reading { Gauge = "g-1", Level = 2.5 } });
using var raw = new DependentProducerBuilder<Null, byte[]>(producer.Handle).Build();
await raw.ProduceAsync("readings", new Message<Null, byte[]> { Value = """{"gauge":"1","level":-2.5}"""u8.ToArray() });

var group = new ConsumerConfig { BootstrapServers = brokers, GroupId = "readers", AutoOffsetReset = AutoOffsetReset.Earliest };
using var consumer = new ConsumerBuilder<Null, MessageResult<Reading>>(group).SetValueDeserializer(new MessageResultDeserializer<Reading>()).Build();
var deadLetters = new DeadLetterProducer<Null>(raw);
consumer.Subscribe("readings");
var kinds = new List<MessageKind>();
while (kinds.Count < 2)
{
    if (consumer.Consume(TimeSpan.FromSeconds(30)) is not { } message) return 1;
    kinds.Add(message.Message.Value.Kind);
    Console.WriteLine(message.Message.Value.Value?.ToString() ?? string.Join('\n', message.Message.Value.Validation.Errors));
    if (message.Message.Value.Kind == MessageKind.Invalid) Console.WriteLine((await deadLetters.ProduceAsync(message)).TopicPartitionOffset);
}

consumer.Close();
var folder = Path.Combine(AppContext.BaseDirectory, "parts");
if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
group.GroupId = "check";
var checkedMessages = await new TopicCheck("readings", Reading.Schema, folder, new TopicCheckOptions { StopsAtEnd = true }).RunAsync(group);
var findings = CorpusPartials.Open(TopicCheck.Parts("readings", folder)).ToCorpus(new CorpusOptions { KeepDocuments = false }).Check();
foreach (var finding in findings) Console.WriteLine(finding);
return kinds.Order().SequenceEqual([MessageKind.Valid, MessageKind.Invalid]) && checkedMessages == 2 && findings.Count == 2 ? 0 : 1;
