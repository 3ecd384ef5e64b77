using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Http;

/// <summary>Interactions that Discord sends to our own web server, for a bot of many replicas.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint</remarks>
internal sealed partial class InteractionsEntry(
    DiscordOptions options, Reception reception, TimeProvider time, ILogger<InteractionsEntry> logger) : IWebEntry
{
    private const int Ping = 1;

    // The answer has to be there within three seconds; what is not is sent by the callback route, which Discord then waits for.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    private static readonly byte[] Pong = """{"type":1}"""u8.ToArray();

    private readonly RequestSignature _signature = new(options.PublicKey, time);

    public string Path => "/discord/interactions";

    public bool IsOpen => options is { IsOn: true, Mode: DiscordMode.Http };

    public async Task<WebAnswer> AnswerAsync(WebCall call, CancellationToken cancellation)
    {
        if (!_signature.IsValid(call.Header("X-Signature-Ed25519"), call.Header("X-Signature-Timestamp"), call.Body.Span))
        {
            // Discord knocks with wrong signatures on purpose, and takes the address from those who let them in.
            Log.NotSigned(logger);
            return new WebAnswer(401, default);
        }

        if (Read(call.Body.Span) is not { } wire)
        {
            return new WebAnswer(400, default);
        }

        if (wire.Type == Ping)
        {
            return new WebAnswer(200, Pong);
        }

        return await AnswerAsync(wire, cancellation);
    }

    private async Task<WebAnswer> AnswerAsync(InteractionPayload wire, CancellationToken cancellation)
    {
        var first = new ResponseBody();
        var work = reception.HoldAsync(wire, time.GetUtcNow(), first);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var answered = await Task.WhenAny(first.Answer, work, Task.Delay(Patience, time, patience.Token));
        await patience.CancelAsync();
        if (answered == work && !first.Answer.IsCompleted)
        {
            await work;
        }

        _ = work.ContinueWith(
            failed => Log.Failed(logger, wire.Id, failed.Exception!),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return first.Close();
    }

    private InteractionPayload? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, IncomingJson.Default.InteractionPayload);
        }
        catch (JsonException fault)
        {
            Log.NotRead(logger, body.Length, fault.Path);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A call without a valid signature of Discord was turned away")]
        public static partial void NotSigned(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "A signed call of {Length} bytes cannot be read at {Path}")]
        public static partial void NotRead(ILogger logger, int length, string? path);

        [LoggerMessage(Level = LogLevel.Error, Message = "Interaction {Id} could not be answered")]
        public static partial void Failed(ILogger logger, string? id, Exception fault);
    }
}
