using System.Globalization;
using System.Text.Json;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

/// <summary>What Discord says, in one line each.</summary>
internal static class Frames
{
    public const string SessionId = "6b1c-secret";

    public static void Hello(this ScriptedSocket socket, int interval = 41_250)
    {
        var milliseconds = interval.ToString(CultureInfo.InvariantCulture);
        socket.Say($$$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{{milliseconds}}},"_trace":[]}}""");
    }

    public static void Ready(this ScriptedSocket socket, string resumeUrl = "wss://resume.test", string id = SessionId) =>
        socket.Dispatch("READY", 1, $$$"""{"v":10,"session_id":"{{{id}}}","resume_gateway_url":"{{{resumeUrl}}}","guilds":[]}""");

    public static void Dispatch(this ScriptedSocket socket, string type, long sequence, string data = "{}") =>
        socket.Say($$"""{"t":"{{type}}","s":{{sequence.ToString(CultureInfo.InvariantCulture)}},"op":0,"d":{{data}}}""");

    public static void Acknowledge(this ScriptedSocket socket) => socket.Say("""{"t":null,"s":null,"op":11,"d":null}""");

    public static void AskReconnect(this ScriptedSocket socket) => socket.Say("""{"t":null,"s":null,"op":7,"d":null}""");

    public static void AskBeat(this ScriptedSocket socket) => socket.Say("""{"t":null,"s":null,"op":1,"d":null}""");

    public static void Invalidate(this ScriptedSocket socket, bool mayResume = false) =>
        socket.Say($$"""{"t":null,"s":null,"op":9,"d":{{(mayResume ? "true" : "false")}}}""");

    public static int Op(this JsonElement frame) => frame.GetProperty("op").GetInt32();

    public static string D(this JsonElement frame) => frame.GetProperty("d").GetRawText();
}
