using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Posting;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Slack.Files;

/// <summary>
/// Brings the files of a reply into the direct messages of its reader: what only one person sees holds none on Slack. The words stay
/// where they were and say where the files are.
/// </summary>
internal sealed partial class FileDelivery(Workspaces workspaces, PrivateMessages people, Uploads uploads, ILogger<FileDelivery> logger)
{
    public async Task<Reply> DeliverAsync(Interaction interaction, Reply reply, CancellationToken cancellation)
    {
        if (reply is not MessageReply { Message: { Files: { Count: > 0 } files } message } spoken)
        {
            return reply;
        }

        var outcome = await SendAsync(interaction, files, cancellation);
        return spoken with
        {
            Message = message with { Files = [], Blocks = [.. message.Blocks, SlackMessages.OfFiles(outcome, files)] },
        };
    }

    private async Task<FileOutcome> SendAsync(Interaction interaction, IReadOnlyList<ChatFile> files, CancellationToken cancellation)
    {
        var space = interaction.Channel.Space;
        if (files.Any(file => file.Content.Length is 0 or > ChatFile.MostBytes) || workspaces.Of(space) is not { } api)
        {
            return FileOutcome.Refused;
        }

        var isShowing = false;
        try
        {
            if (await people.RoomOfAsync(api, space, interaction.User.Id, cancellation) is not { } room)
            {
                return FileOutcome.Refused;
            }

            var brought = await uploads.BringAsync(api, files, cancellation);
            isShowing = true;
            await Uploads.ShareAsync(api, room, brought, cancellation);
            return FileOutcome.Delivered;
        }
        catch (SlackApiException refusal)
        {
            Log.NotTaken(logger, interaction.DeliveryId, refusal.Message);
            return Outcome(refusal.Class);
        }
        catch (SlackUnreachableException away)
        {
            Log.NotTaken(logger, interaction.DeliveryId, away.Message);
            return isShowing && away.MayHaveHappened ? FileOutcome.Delivered : FileOutcome.Away;
        }
    }

    private static FileOutcome Outcome(ErrorClass error) => error switch
    {
        ErrorClass.Scope => FileOutcome.NotAllowed,
        ErrorClass.RateLimited or ErrorClass.Transient or ErrorClass.Ambiguous => FileOutcome.Away,
        _ => FileOutcome.Refused,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not take the files of the answer to interaction {Id}: {Reason}")]
        public static partial void NotTaken(ILogger logger, string id, string reason);
    }
}
