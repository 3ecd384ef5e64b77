using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Answering;

/// <summary>Puts the person's page into the Home tab. Slack asks at every visit, and mostly nothing has changed.</summary>
/// <remarks>https://docs.slack.dev/reference/events/app_home_opened</remarks>
internal sealed partial class HomeAnswers(Workspaces workspaces, ILogger<HomeAnswers> logger) : IAnswers
{
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(string Space, string User), string> _shown = new();

    public async Task AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (await turn.Work is not MessageReply page || workspaces.Of(turn.Space) is not { } api)
        {
            return;
        }

        var view = Drawing.Json(HomeRenderer.Render(page.Message));
        var key = (turn.Space, turn.Interaction.User.Id);
        var mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(view)));
        if (turn.Ways.ViewId is not null && _shown.GetValueOrDefault(key) == mark)
        {
            return;
        }

        if (await PublishAsync(turn, api, view, cancellation) && _shown.Count < MostRemembered)
        {
            _shown[key] = mark;
        }
    }

    private async Task<bool> PublishAsync(Turn turn, ISlackApi api, string view, CancellationToken cancellation)
    {
        var arguments = new List<KeyValuePair<string, string>> { new("user_id", turn.Interaction.User.Id), new("view", view) };
        if (turn.Ways.ViewHash is { } hash)
        {
            arguments.Add(new("hash", hash));
        }

        try
        {
            await api.CallAsync(SlackMethods.PublishView, arguments, cancellation);
            return true;
        }
        catch (SlackApiException newer) when (newer.Error == "hash_conflict")
        {
            // The person has a newer page already.
        }
        catch (SlackApiException refusal)
        {
            Log.NotShown(logger, refusal.Error);
        }
        catch (SlackUnreachableException away)
        {
            Log.NotShown(logger, away.Message);
        }

        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A page of the Home tab could not be published: {Reason}")]
        public static partial void NotShown(ILogger logger, string reason);
    }
}
