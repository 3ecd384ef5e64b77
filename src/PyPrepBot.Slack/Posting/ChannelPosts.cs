using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Posting;

/// <summary>Messages to channels and threads, each posted once, as far as anybody can tell.</summary>
internal sealed partial class ChannelPosts(Workspaces workspaces, PostSearch search, ILogger<ChannelPosts> logger)
{
    private readonly ConcurrentDictionary<string, Attempt> _attempts = new(StringComparer.Ordinal);

    /// <summary>Posts to the channel, or to the thread under one of its messages.</summary>
    public async Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? under, PostKey key, CancellationToken cancellation)
    {
        var api = workspaces.Of(channel.Space) ?? throw Refusals.NotInstalled;
        var before = _attempts.GetValueOrDefault(key.Value);
        if (key.MayHaveArrived && before != Attempt.SurelyNot)
        {
            if (await search.FindAsync(api, channel.Id, under?.Id, key, cancellation) is { } arrived)
            {
                return Done(key, channel, arrived);
            }

            before = before == Attempt.UnclearAgain ? throw Unclear(key) : Attempt.Unclear;
        }

        var arguments = PostArguments.Of(channel.Id, BlockKitRenderer.Render(message), under?.Id);
        arguments.Add(new("metadata", PostMark.Json(key.Value)));
        return await SendAsync(api, channel, arguments, key, before, cancellation);
    }

    /// <summary>Replaces a message of ours. Its mark stays.</summary>
    public async Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation)
    {
        var api = workspaces.Of(message.Channel.Space) ?? throw Refusals.NotInstalled;
        var arguments = PostArguments.Of(message.Channel.Id, BlockKitRenderer.Render(content))
            .Where(argument => argument.Key is "channel" or "text" or "blocks")
            .Append(new("ts", message.Id));
        try
        {
            await api.CallAsync(SlackMethods.UpdateMessage, [.. arguments], cancellation);
        }
        catch (SlackApiException refusal)
        {
            throw Refusals.Of(refusal);
        }
    }

    private async Task<MessageRef> SendAsync(
        ISlackApi api, ChannelRef channel, List<KeyValuePair<string, string>> arguments, PostKey key, Attempt before,
        CancellationToken cancellation)
    {
        try
        {
            // Whoever is interrupted from here on does not know whether it arrived.
            _attempts[key.Value] = Next(before);
            var posted = (await PostAsync(api, channel, arguments, cancellation)).Read(ReplyJson.Default.PostedReply);
            return Done(key, channel with { Id = posted.Channel ?? channel.Id }, posted.Ts ?? throw SlackUnreachableException.Unreadable());
        }
        catch (SlackApiException refusal)
        {
            Note(key, before, refusal.MayHaveHappened);
            Log.Refused(logger, channel.Id, refusal.Error);
            throw Refusals.Of(refusal);
        }
        catch (SlackUnreachableException away)
        {
            Note(key, before, away.MayHaveHappened);
            throw;
        }
    }

    // What Slack finds fault with in our blocks can still be said in plain words, once.
    private async Task<SlackReply> PostAsync(
        ISlackApi api, ChannelRef channel, List<KeyValuePair<string, string>> arguments, CancellationToken cancellation)
    {
        try
        {
            return await api.CallAsync(SlackMethods.PostMessage, arguments, cancellation);
        }
        catch (SlackApiException fault) when (fault.Error is "invalid_blocks" or "invalid_blocks_format" or "msg_blocks_too_long")
        {
            Log.InPlainWords(logger, channel.Id, fault.Error);
            return await api.CallAsync(
                SlackMethods.PostMessage, [.. arguments.Where(argument => argument.Key != "blocks")], cancellation);
        }
    }

    private void Note(PostKey key, Attempt before, bool mayHaveHappened)
    {
        if (!mayHaveHappened)
        {
            _attempts[key.Value] = before == Attempt.NotHere ? Attempt.SurelyNot : before;
        }
    }

    private static Attempt Next(Attempt before) => before == Attempt.Unclear ? Attempt.UnclearAgain : Attempt.Unclear;

    private MessageRef Done(PostKey key, ChannelRef channel, string ts)
    {
        _attempts.TryRemove(key.Value, out _);
        return new MessageRef(channel, ts);
    }

    private PostRefusedException Unclear(PostKey key)
    {
        _attempts.TryRemove(key.Value, out _);
        return PostSearch.Unclear("it was sent twice without an answer, and is not to be seen in the channel");
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack refused a post to channel {Channel}: {Error}")]
        public static partial void Refused(ILogger logger, string channel, string error);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Slack found fault with the blocks of a post to channel {Channel} ({Error}); it goes in plain words")]
        public static partial void InPlainWords(ILogger logger, string channel, string error);
    }
}
