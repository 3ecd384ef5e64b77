namespace PyPrepBot.Terminal;

/// <summary>What has to happen between the welcome and the first line that is typed.</summary>
internal interface IRoomOpening
{
    Task OpenAsync(CancellationToken cancellation);
}
