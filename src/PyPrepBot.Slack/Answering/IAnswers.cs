namespace PyPrepBot.Slack.Answering;

/// <summary>Brings the answer to where its person looks, for one kind of interaction.</summary>
internal interface IAnswers
{
    Task AnswerAsync(Turn turn, CancellationToken cancellation);
}
