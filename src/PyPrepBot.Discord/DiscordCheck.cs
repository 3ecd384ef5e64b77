using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Guilds;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Discord;

/// <summary>Asks Discord what an operator would ask it: does the token work, will interactions come in, may the bot post.</summary>
internal sealed class DiscordCheck(DiscordOptions options, IDiscordRest rest) : IPlatformCheck
{
    public Platform Platform => Platform.Discord;

    public async IAsyncEnumerable<Finding> LookAsync(
        IReadOnlyList<ChannelRef> channels, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (application, token) = await TokenAsync(cancellation);
        yield return token;
        if (application?.Id is not { } id)
        {
            yield break;
        }

        if (CheckMessages.Entry(options.Mode, application) is { } entry)
        {
            yield return entry;
        }

        yield return await SessionsAsync(cancellation);
        foreach (var channel in channels)
        {
            yield return await ChannelAsync(channel, id, cancellation);
        }

        yield return CheckMessages.Invite(Invitation.For(id));
    }

    private async Task<(ApplicationPayload? Application, Finding Finding)> TokenAsync(CancellationToken cancellation)
    {
        try
        {
            var application = await AskAsync(Routes.Application, IncomingJson.Default.ApplicationPayload, cancellation);
            return (application, CheckMessages.TokenWorks(application));
        }
        catch (DiscordTokenRefusedException)
        {
            return (null, CheckMessages.TokenRefused);
        }
        catch (Exception failure) when (failure is DiscordUnreachableException or DiscordApiException)
        {
            return (null, CheckMessages.NotReached(options.ApiBaseUrl, failure.Message));
        }
    }

    private async Task<Finding> SessionsAsync(CancellationToken cancellation)
    {
        try
        {
            var gateway = await AskAsync(Routes.GatewayBot, IncomingJson.Default.GatewayBotPayload, cancellation);
            return CheckMessages.Sessions(gateway);
        }
        catch (Exception failure) when (failure is DiscordUnreachableException or DiscordApiException)
        {
            return CheckMessages.NotReached(options.ApiBaseUrl, failure.Message);
        }
    }

    private async Task<Finding> ChannelAsync(ChannelRef place, string bot, CancellationToken cancellation)
    {
        try
        {
            var channel = await AskAsync(Routes.GetChannel(place.Id), IncomingJson.Default.ChannelPayload, cancellation);
            var guild = await AskAsync(Routes.GetGuild(place.Space), IncomingJson.Default.GuildPayload, cancellation);
            var member = await AskAsync(Routes.GetMember(place.Space, bot), IncomingJson.Default.MemberPayload, cancellation);
            var access = ChannelAccess.Of(guild, channel, bot, member.Roles ?? []);
            var lacks = Permissions.Lacking(access.ToString(CultureInfo.InvariantCulture));
            return CheckMessages.Channel(channel.Name ?? place.Id, guild.Name ?? place.Space, lacks, Invitation.For(bot));
        }
        catch (DiscordApiException refusal) when (refusal.Code is ErrorCode.MissingAccess)
        {
            return CheckMessages.Channel(place.Id, place.Space, ["View Channel"], Invitation.For(bot));
        }
        catch (DiscordApiException refusal) when (refusal.Code is ErrorCode.UnknownChannel or ErrorCode.UnknownGuild)
        {
            return CheckMessages.NoChannel(place.Id);
        }
        catch (Exception failure) when (failure is DiscordUnreachableException or DiscordApiException)
        {
            return CheckMessages.NotReached(options.ApiBaseUrl, failure.Message);
        }
    }

    private async Task<T> AskAsync<T>(RestRoute route, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        (await rest.SendAsync(route, null, [], cancellation)).Read(type);
}
