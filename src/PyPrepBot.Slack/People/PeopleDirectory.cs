using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.People;

/// <summary>Asks Slack who somebody is, an hour at most before it is needed. When Slack cannot be asked, nobody is a moderator.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/users.info</remarks>
internal sealed partial class PeopleDirectory(Workspaces workspaces, TimeProvider time, ILogger<PeopleDirectory> logger)
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Known = TimeSpan.FromHours(1);
    private static readonly TimeSpan NotKnown = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string Space, string User), (Person Person, DateTimeOffset Until)> _people = new();

    /// <summary>Without asking: null for somebody who was not asked about lately.</summary>
    public Person? Remembered(string space, string user) =>
        _people.TryGetValue((space, user), out var known) && time.GetUtcNow() < known.Until ? known.Person : null;

    public async Task<Person> FindAsync(string space, string user, CancellationToken cancellation)
    {
        if (Remembered(space, user) is { } remembered)
        {
            return remembered;
        }

        var asked = await AskAsync(space, user, cancellation);
        if (_people.Count >= MostRemembered)
        {
            _people.Clear();
        }

        _people[(space, user)] = (asked ?? Person.Unknown, time.GetUtcNow() + (asked is null ? NotKnown : Known));
        return asked ?? Person.Unknown;
    }

    private async Task<Person?> AskAsync(string space, string user, CancellationToken cancellation)
    {
        try
        {
            return workspaces.Of(space) is { } api
                ? Read((await api.CallAsync(SlackMethods.User, [new("user", user)], cancellation)).Read(ReplyJson.Default.UserReply).User)
                : null;
        }
        catch (SlackApiException refusal)
        {
            Log.NotTold(logger, refusal.Error);
            return null;
        }
        catch (SlackUnreachableException away)
        {
            Log.NotTold(logger, away.Message);
            return null;
        }
    }

    // Guests and people of other companies study along and manage nothing.
    private static Person? Read(UserFacts? facts)
    {
        if (facts is null or { Deleted: true })
        {
            return null;
        }

        string?[] names = [facts.Profile?.DisplayName, facts.Profile?.RealName, facts.RealName, facts.Name];
        var name = names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
        var isGuest = facts.IsRestricted || facts.IsUltraRestricted || facts.IsStranger;
        return new Person(
            name is null ? null : WireText.Of(name), !isGuest && (facts.IsAdmin || facts.IsOwner || facts.IsPrimaryOwner));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack does not say who somebody is ({Reason}); they count as a member")]
        public static partial void NotTold(ILogger logger, string reason);
    }
}
