using System.Text.Json;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>The three things we ever say on the gateway.</summary>
internal static class Payloads
{
    private const string Program = "pyprepbot";

    private static string System => OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";

    public static byte[] Beat(long? sequence) =>
        JsonSerializer.SerializeToUtf8Bytes(new Outgoing<long?>(Opcode.Heartbeat, sequence), GatewayJson.Default.OutgoingNullableInt64);

    /// <summary>With one connection there is no shard to be named.</summary>
    public static byte[] Identify(GatewayIdentity identity, int shard, int shards)
    {
        var data = new IdentifyData(
            identity.Token, identity.Intents, new IdentifyProperties(System, Program, Program), shards > 1 ? [shard, shards] : null);
        return JsonSerializer.SerializeToUtf8Bytes(
            new Outgoing<IdentifyData>(Opcode.Identify, data), GatewayJson.Default.OutgoingIdentifyData);
    }

    public static byte[] Resume(GatewayIdentity identity, GatewaySession session) => JsonSerializer.SerializeToUtf8Bytes(
        new Outgoing<ResumeData>(Opcode.Resume, new ResumeData(identity.Token, session.Id, session.Sequence)),
        GatewayJson.Default.OutgoingResumeData);
}
