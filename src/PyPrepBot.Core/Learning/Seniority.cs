namespace PyPrepBot.Core.Learning;

/// <summary>The level of work a rating stands for, in words people use for themselves.</summary>
public enum Seniority
{
    Junior,
    Mid,
    Senior,
    Staff,
}
