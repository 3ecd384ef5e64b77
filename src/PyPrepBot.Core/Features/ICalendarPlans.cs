using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Questions are reserved days ahead; this brings what is reserved in step with what a moderator decided since.</summary>
public interface ICalendarPlans
{
    /// <summary>Reserves the days to come anew. What is open or was closed stays.</summary>
    Task RenewAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>The id of the question that suits a date best after the one it has; null when there is none.</summary>
    Task<string?> AnotherAsync(StudyGroup group, DateOnly date, string except, CancellationToken cancellation);
}
