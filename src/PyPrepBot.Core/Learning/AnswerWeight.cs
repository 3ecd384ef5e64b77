namespace PyPrepBot.Core.Learning;

/// <summary>How much an answer counts for the rating.</summary>
public static class AnswerWeight
{
    public const double Test = 1;

    /// <summary>A daily challenge is talked about: half weight costs no accuracy and halves what a team can gain by sharing.</summary>
    public const double Daily = 0.5;

    /// <summary>A question that was shown in a test and left until the time was up.</summary>
    public const double Abandoned = 0.5;

    /// <summary>Repeats and voided answers.</summary>
    public const double None = 0;
}
