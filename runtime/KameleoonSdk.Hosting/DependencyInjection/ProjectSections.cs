using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Where the settings of all projects are, since the section of one may lie inside the section of another.</summary>
internal sealed class ProjectSections
{
    private readonly List<string> _paths = [];

    /// <summary>Those of the application; made for its first project.</summary>
    public static ProjectSections Of(IServiceCollection services)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(ProjectSections))?.ImplementationInstance is ProjectSections known)
        {
            return known;
        }

        var created = new ProjectSections();
        services.AddSingleton(created);
        return created;
    }

    public void Add(IConfiguration configuration)
    {
        if (configuration is IConfigurationSection section)
        {
            _paths.Add(section.Path);
        }
    }

    /// <summary>Whether a section is that of a project, or leads to one.</summary>
    public bool LeadTo(IConfigurationSection section) => _paths.Exists(path =>
        path.Equals(section.Path, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(section.Path + ConfigurationPath.KeyDelimiter, StringComparison.OrdinalIgnoreCase));
}
