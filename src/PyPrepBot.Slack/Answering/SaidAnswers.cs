using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers what was said to the bot by name or in private. Nothing came along that would open a window.</summary>
internal sealed class SaidAnswers(PrivateReplies replies, CommandNames names) : IAnswers
{
    public async Task AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        var reply = await turn.Work;
        if (reply is ModalReply && turn.Interaction is SlashCommand command)
        {
            reply = Reply.Ephemeral(SlackMessages.NeedsCommand(names.Hub, command.Name));
        }

        await replies.SendAsync(turn, reply, cancellation);
    }
}
